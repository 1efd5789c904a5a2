//! What a mock gives back: an answer in pieces, or none.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Response, StatusCode};

use crate::body::{BodyStream, BoxError};
use crate::clock::Clock;
use crate::future::BoxFuture;
use crate::json::Value;
use crate::transport::{TransportError, TransportErrorKind};

/// What a mock gives back for a request.
#[derive(Clone, Debug)]
pub struct MockAnswer {
    fate: Fate,
    headers: HeaderMap,
    pieces: Vec<Bytes>,
    end: End,
    /// How late its head is.
    after: Duration,
    /// How late each piece is.
    every: Duration,
}

#[derive(Clone, Debug)]
enum Fate {
    Answered(StatusCode),
    Failed(TransportErrorKind, &'static str),
    /// It was made wrongly.
    Unusable(String),
}

#[derive(Clone, Copy, Debug)]
enum End {
    Complete,
    Broken,
}

impl MockAnswer {
    /// A status and nothing else.
    pub fn empty(status: u16) -> Self {
        let fate = match StatusCode::from_u16(status) {
            Ok(status) => Fate::Answered(status),
            Err(_) => Fate::Unusable(format!("`{status}` is no status")),
        };
        Self::of(fate)
    }

    /// A value as JSON.
    pub fn json(status: u16, value: impl Into<Value>) -> Self {
        Self::bytes(status, "application/json", value.into().to_string())
    }

    /// A text as it is.
    pub fn text(status: u16, text: impl Into<String>) -> Self {
        Self::bytes(status, "text/plain; charset=utf-8", text.into())
    }

    /// Bytes of some media type, in one piece.
    pub fn bytes(status: u16, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        let mut it = Self::empty(status).header(CONTENT_TYPE.as_str(), content_type);
        it.pieces.push(bytes.into());
        it
    }

    /// A stream of server-sent events: status 200 and these pieces of its
    /// text, which may end anywhere.
    pub fn events<T: Into<String>>(pieces: impl IntoIterator<Item = T>) -> Self {
        let mut it = Self::empty(200).header(CONTENT_TYPE.as_str(), "text/event-stream");
        it.pieces = pieces.into_iter().map(|it| Bytes::from(it.into())).collect();
        it
    }

    /// No answer: the connection breaks after the request was sent.
    pub fn dropped() -> Self {
        Self::of(Fate::Failed(TransportErrorKind::Broken, "the connection broke"))
    }

    /// No answer: no connection is made.
    pub fn refused() -> Self {
        Self::of(Fate::Failed(TransportErrorKind::Connect, "the connection was refused"))
    }

    /// A header besides those it has; a `content-type` takes the place of its own.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let parsed = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value));
        match parsed {
            (Ok(CONTENT_TYPE), Ok(value)) => {
                self.headers.insert(CONTENT_TYPE, value);
            }
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
            }
            (Err(_), _) => self.fate = Fate::Unusable(format!("`{name}` is no name of a header")),
            (_, Err(_)) => {
                self.fate = Fate::Unusable(format!("the header `{name}` cannot have this value"));
            }
        }
        self
    }

    /// Comes so late, by the transport's clock. What never comes is late as well.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.after = delay;
        self
    }

    /// Waits so long before each of its pieces, by the transport's clock.
    #[must_use]
    pub fn every(mut self, delay: Duration) -> Self {
        self.every = delay;
        self
    }

    /// Breaks the connection after the last piece.
    #[must_use]
    pub fn then_break(mut self) -> Self {
        self.end = End::Broken;
        self
    }

    fn of(fate: Fate) -> Self {
        Self {
            fate,
            headers: HeaderMap::new(),
            pieces: Vec::new(),
            end: End::Complete,
            after: Duration::ZERO,
            every: Duration::ZERO,
        }
    }

    pub(super) async fn give(
        self,
        clock: Arc<dyn Clock>,
    ) -> Result<Response<BodyStream>, TransportError> {
        if !self.after.is_zero() {
            clock.sleep(self.after).await;
        }
        let status = match self.fate {
            Fate::Answered(status) => status,
            Fate::Failed(kind, text) => return Err(TransportError::new(kind, text)),
            Fate::Unusable(why) => {
                return Err(TransportError::new(TransportErrorKind::Request, why));
            }
        };
        let rest = self.pieces.into_iter();
        let pieces = Pieces { clock, every: self.every, rest, end: self.end, pause: None };
        let mut answer = Response::new(BodyStream::new(pieces));
        *answer.status_mut() = status;
        *answer.headers_mut() = self.headers;
        Ok(answer)
    }
}

struct Pieces {
    clock: Arc<dyn Clock>,
    every: Duration,
    rest: std::vec::IntoIter<Bytes>,
    end: End,
    pause: Option<BoxFuture<'static, ()>>,
}

impl Stream for Pieces {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let it = &mut *self;
        if it.rest.len() > 0 && !it.every.is_zero() {
            let pause = it.pause.get_or_insert_with(|| it.clock.sleep(it.every));
            ready!(pause.as_mut().poll(context));
            it.pause = None;
        }
        Poll::Ready(match (it.rest.next(), it.end) {
            (Some(piece), _) => Some(Ok(piece)),
            (None, End::Complete) => None,
            (None, End::Broken) => {
                it.end = End::Complete;
                Some(Err("the connection broke".into()))
            }
        })
    }
}
