//! What carries requests: `reqwest`, or anything else that a caller brings.
//!
//! A [`Transport`] is the seam for everything that sees requests one by one:
//! logging, caching, signing, recording, rate limiting. It is layered: a layer
//! is a transport that holds another. One trait does for both, a layer sees
//! each attempt as it goes out (credentials, redirects and repetitions
//! included), and the rules of repetition stay above it.

mod http_client;
mod mock;
#[cfg(feature = "websocket")]
mod upgrade;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::body::{Body, BodyStream, BoxError};
use crate::future::BoxFuture;

pub use http_client::ReqwestTransport;
pub use mock::{MockAnswer, MockTransport, Recorded};
#[cfg(feature = "websocket")]
pub use upgrade::{Upgrade, UpgradedIo};

/// What carries a request to its server and brings the answer back.
///
/// It follows no redirects and repeats nothing; it gives the answer as soon as
/// its head is there. With the feature `websocket`, an answer 101 carries the
/// connection as an `Upgrade` in its extensions. It must not put the request's headers, query or body
/// into its errors.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request.
    ///
    /// # Errors
    /// When no answer came.
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>>;
}

impl Transport for Arc<dyn Transport> {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        (**self).send(request)
    }
}

/// No answer came.
#[derive(Debug)]
pub struct TransportError {
    /// What is known of the request's fate.
    pub kind: TransportErrorKind,
    /// What it comes from.
    pub source: BoxError,
}

/// What is known of the fate of a request without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// It was never sent: repeating it is safe.
    Connect,
    /// Nothing came in time.
    Timeout,
    /// The connection broke; the server may have acted.
    Broken,
    /// It cannot be sent at all: sending it again will not help.
    Request,
}

impl TransportError {
    /// An error of this kind.
    pub fn new(kind: TransportErrorKind, source: impl Into<BoxError>) -> Self {
        Self { kind, source: source.into() }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The innermost cause is what a reader looks for.
        let mut cause: &(dyn StdError + 'static) = &*self.source;
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        write!(f, "{cause}")
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}
