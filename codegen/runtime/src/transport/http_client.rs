//! Requests by `reqwest`.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method};

use crate::body::{Body, BodyStream, BoxError, Content};
use crate::future::BoxFuture;
use crate::transport::{Transport, TransportError, TransportErrorKind};

/// Requests by `reqwest`.
#[derive(Clone, Debug)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// By this client. It should follow no redirects
    /// (`reqwest::redirect::Policy::none()`): following is the work of the layer
    /// above, which keeps credentials from other origins.
    pub fn new(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        Box::pin(async move {
            let (mut parts, body) = request.into_parts();
            // Some servers refuse these without a length (411).
            let has_length = [Method::POST, Method::PUT, Method::PATCH].contains(&parts.method);
            if has_length && body.as_bytes().is_some_and(Bytes::is_empty) {
                parts.headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
            }
            let Some(body) = outgoing(body) else {
                let text = "the body was read already";
                return Err(TransportError::new(TransportErrorKind::Request, text));
            };
            let request = reqwest::Request::try_from(http::Request::from_parts(parts, body))
                .map_err(failure)?;
            let mut answer = self.0.execute(request).await.map_err(failure)?;
            let (status, version) = (answer.status(), answer.version());
            let headers = std::mem::take(answer.headers_mut());
            let mut answer = read(answer).await.map_err(failure)?;
            *answer.status_mut() = status;
            *answer.version_mut() = version;
            *answer.headers_mut() = headers;
            Ok(answer)
        })
    }
}

/// An answer with its body, or with the connection that it leaves behind.
#[cfg(feature = "websocket")]
async fn read(answer: reqwest::Response) -> reqwest::Result<http::Response<BodyStream>> {
    if answer.status() != http::StatusCode::SWITCHING_PROTOCOLS {
        return Ok(http::Response::new(pieces(answer)));
    }
    let mut switched = http::Response::new(BodyStream::chunks([]));
    switched.extensions_mut().insert(super::Upgrade::new(answer.upgrade().await?));
    Ok(switched)
}

/// An answer with its body.
#[cfg(not(feature = "websocket"))]
#[expect(clippy::unused_async, reason = "with the feature it waits")]
async fn read(answer: reqwest::Response) -> reqwest::Result<http::Response<BodyStream>> {
    Ok(http::Response::new(pieces(answer)))
}

fn pieces(answer: reqwest::Response) -> BodyStream {
    BodyStream::new(Incoming(Box::pin(answer.bytes_stream())))
}

fn outgoing(body: Body) -> Option<reqwest::Body> {
    match body.0 {
        Content::Bytes(bytes) => Some(bytes.into()),
        Content::Stream { .. } | Content::Once { .. } => {
            body.into_stream().map(reqwest::Body::wrap_stream)
        }
    }
}

/// An error as it may be shown: `reqwest` puts the address, query and all, into
/// its texts.
fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Request
    } else {
        TransportErrorKind::Broken
    };
    TransportError::new(kind, error.without_url())
}

struct Incoming(Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>);

impl Stream for Incoming {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = self.0.as_mut().poll_next(context);
        piece.map(|it| it.map(|it| it.map_err(|error| error.without_url().into())))
    }
}
