//! Where a call stands while it is under way.

use std::time::{Duration, Instant};

use http::{HeaderMap, Method};

use crate::auth::Proof;
use crate::error::{Error, ErrorKind};
use crate::request::Parts;
use crate::retry::Failure;
use crate::transport::{TransportError, TransportErrorKind};

/// What is the same in every attempt of a call.
pub(crate) struct Run {
    pub parts: Box<Parts>,
    pub method: Method,
    pub address: String,
    pub headers: HeaderMap,
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

/// How long it has taken so far.
pub(crate) fn elapsed(run: &Run) -> Duration {
    run.parts.client.clock.now().saturating_duration_since(run.started)
}

/// What a transport's failure means.
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
