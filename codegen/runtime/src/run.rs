//! Where a call stands while it is under way.

use std::time::{Duration, Instant};

use http::{HeaderMap, HeaderValue, Method, Uri};

use crate::auth::Proof;
use crate::error::{Error, ErrorKind};
use crate::request::{self, Parts};
use crate::retry::Failure;
use crate::transport::{TransportError, TransportErrorKind};

/// What is the same in every attempt of a call.
pub(crate) struct Run {
    pub parts: Box<Parts>,
    pub method: Method,
    pub address: String,
    /// The address, read once for all attempts.
    pub uri: Uri,
    /// For the first request, which takes them: see [`headers`].
    pub headers: HeaderMap,
    /// Whether they were taken.
    pub is_taken: bool,
    /// Those of their values that must not show.
    pub own: Vec<HeaderValue>,
    /// The name that the call goes by.
    pub trace: Option<String>,
    pub started: Instant,
    /// How often it was tried.
    pub attempts: u32,
    /// What proves who the caller is in the attempt under way.
    pub proof: Proof,
    /// Whether a key makes a repetition safe.
    pub is_keyed: bool,
    /// Whether a credential that was used can be had anew.
    pub is_renewable: bool,
}

/// How an attempt failed, and what to say of it.
pub(crate) struct Lost {
    pub error: Error,
    /// `None` if no repetition can help.
    pub failure: Option<Failure>,
}

/// The headers of a request. The first one has those that are there, for most
/// calls send no other; for the next they are made again.
pub(crate) fn headers(run: &mut Run) -> Result<HeaderMap, Lost> {
    // What the handshake of a websocket has put there is made once an attempt.
    if run.parts.operation.socket.is_some() {
        return Ok(run.headers.clone());
    }
    if run.is_taken {
        let key = run.parts.idempotency_key.as_deref();
        return request::headers(&run.parts, key, run.trace.as_deref())
            .map_err(|error| Lost { error, failure: None });
    }
    run.is_taken = true;
    Ok(std::mem::take(&mut run.headers))
}

/// How long it has taken so far.
pub(crate) fn elapsed(run: &Run) -> Duration {
    run.parts.client.clock.now().saturating_duration_since(run.started)
}

/// What a transport's failure means.
#[cold]
pub(crate) fn unsent(run: &Run, error: TransportError) -> Lost {
    let (kind, failure) = match error.kind {
        TransportErrorKind::Connect => (ErrorKind::Connect, Some(Failure::Connect)),
        TransportErrorKind::Timeout => (ErrorKind::Timeout, Some(Failure::Lost)),
        TransportErrorKind::Broken => (ErrorKind::Transport, Some(Failure::Lost)),
        TransportErrorKind::Request => (ErrorKind::Request, None),
    };
    let mut said = Error::new(kind, error.to_string()).with_source(error);
    said.0.attempts = run.attempts;
    Lost { error: said, failure }
}
