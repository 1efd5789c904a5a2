//! Requests by `reqwest`.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method, Uri};
use reqwest::Url;

use crate::body::{Body, BodyStream, BoxError, Content};
use crate::future::BoxFuture;
use crate::transport::{Transport, TransportError, TransportErrorKind};

/// Requests by `reqwest`.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// The first one that was asked. Most clients ask no other, and to read the
    /// whole of an address takes longer than all else that is done for it.
    origin: Arc<OnceLock<Origin>>,
}

/// A server, read once.
struct Origin {
    scheme: Box<str>,
    authority: Box<str>,
    /// Its address, the path empty.
    url: Url,
}

impl ReqwestTransport {
    /// By this client. It should follow no redirects
    /// (`reqwest::redirect::Policy::none()`): following is the work of the layer
    /// above, which keeps credentials from other origins.
    pub fn new(client: reqwest::Client) -> Self {
        Self { client, origin: Arc::default() }
    }

    fn outgoing(&self, request: http::Request<Body>) -> Result<reqwest::Request, TransportError> {
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
        let mut request = reqwest::Request::new(parts.method, self.url(&parts.uri)?);
        *request.headers_mut() = parts.headers;
        *request.version_mut() = parts.version;
        *request.body_mut() = Some(body);
        Ok(request)
    }

    /// The address of a request: what `Url::parse` makes of it.
    fn url(&self, uri: &Uri) -> Result<Url, TransportError> {
        let known = match (self.origin.get(), uri.scheme_str(), uri.authority()) {
            (Some(origin), Some(scheme), Some(authority))
                if *origin.scheme == *scheme && *origin.authority == *authority.as_str() =>
            {
                origin
            }
            _ => return self.parsed(uri),
        };
        let mut url = known.url.clone();
        url.set_path(uri.path());
        if let Some(query) = uri.query() {
            url.set_query(Some(query));
        }
        Ok(url)
    }

    /// The same, read as a whole; the first origin is kept.
    fn parsed(&self, uri: &Uri) -> Result<Url, TransportError> {
        let parsed = Url::parse(&uri.to_string())
            .map_err(|error| TransportError::new(TransportErrorKind::Request, error))?;
        let is_web = matches!(parsed.scheme(), "http" | "https");
        // What stands before an `@` is no part of an origin, and a secret.
        let authority = uri.authority().filter(|it| is_web && !it.as_str().contains('@'));
        if let (Some(scheme), Some(authority)) = (uri.scheme_str(), authority) {
            let _ = self.origin.get_or_init(|| {
                let mut url = parsed.clone();
                url.set_path("");
                url.set_query(None);
                Origin { scheme: scheme.into(), authority: authority.as_str().into(), url }
            });
        }
        Ok(parsed)
    }
}

impl fmt::Debug for ReqwestTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("ReqwestTransport").field(&self.client).finish()
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let request = self.outgoing(request);
        Box::pin(async move {
            let mut answer = self.client.execute(request?).await.map_err(failure)?;
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
    BodyStream::new(Incoming(answer.bytes_stream()))
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

struct Incoming<S>(S);

impl<S: Stream<Item = reqwest::Result<Bytes>> + Unpin> Stream for Incoming<S> {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = Pin::new(&mut self.0).poll_next(context);
        piece.map(|it| it.map(|it| it.map_err(|error| error.without_url().into())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_that_is_known_changes_no_address() {
        let transport = ReqwestTransport::new(reqwest::Client::new());
        let addresses = [
            "http://127.0.0.1:8080/v1/pages/a%2Fb?limit=3&x=%20",
            "http://127.0.0.1:8080",
            "http://127.0.0.1:8080/",
            "http://127.0.0.1:8080?x=1",
            "http://127.0.0.1:8080/a/../b/./c//d\\e?",
            "http://127.0.0.1:8080/%2e%2E/x?q='<>|^`{}\"",
            "http://127.0.0.1:8081/v1?a",
            "http://me:hush@127.0.0.1:8080/v1",
            "https://127.0.0.1:8080/v1",
            "https://H.Example:443/v1",
            "https://h.example/v1",
        ];
        for address in addresses.iter().chain(&addresses) {
            let Ok(uri) = address.parse::<Uri>() else { continue };
            let url = transport.url(&uri).unwrap();
            assert_eq!(url, Url::parse(&uri.to_string()).unwrap(), "{address}");
        }
        assert!(transport.url(&"/v1".parse().unwrap()).is_err());
    }

    #[test]
    fn an_address_with_a_user_is_not_kept() {
        let transport = ReqwestTransport::new(reqwest::Client::new());
        transport.url(&"http://me:hush@h.example/v1".parse().unwrap()).unwrap();
        assert!(transport.origin.get().is_none());
        transport.url(&"http://h.example/v1?key=hush".parse().unwrap()).unwrap();
        let origin = transport.origin.get().unwrap();
        assert_eq!((&*origin.authority, origin.url.as_str()), ("h.example", "http://h.example/"));
    }
}
