//! What is told to those who watch calls of JSON-RPC.

use std::fmt;
use std::sync::Arc;

use crate::error::{Error, ErrorKind};
use crate::json::JsonObject;

/// What happens to a call of JSON-RPC. Repetitions of a call are not told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RpcEvent<'a> {
    /// It is sent.
    Request {
        /// Its method.
        method: &'a str,
        /// Its id.
        id: &'a str,
        /// Whether it may be sent again after a failure.
        is_repeatable: bool,
    },
    /// Its result came.
    Response {
        /// Its method.
        method: &'a str,
        /// Its id.
        id: &'a str,
        /// The names of the result's members, sorted.
        members: &'a [&'a str],
    },
    /// It failed.
    Failure {
        /// Its method.
        method: &'a str,
        /// Its id.
        id: &'a str,
        /// What a caller can do about it.
        kind: ErrorKind,
    },
}

/// Somebody who watches.
pub(super) type Observer = Arc<dyn Fn(&RpcEvent<'_>) + Send + Sync>;

/// A call that is watched, or not.
#[derive(Clone)]
pub(super) struct Watch {
    pub observer: Option<Observer>,
    pub method: String,
    pub id: String,
    pub is_repeatable: bool,
}

impl Watch {
    pub(super) fn request(&self) {
        let Self { method, id, is_repeatable, .. } = self;
        self.tell(&RpcEvent::Request { method, id, is_repeatable: *is_repeatable });
    }

    pub(super) fn response(&self, result: &JsonObject) {
        let mut members: Vec<&str> = result.keys().map(String::as_str).collect();
        members.sort_unstable();
        let Self { method, id, .. } = self;
        self.tell(&RpcEvent::Response { method, id, members: &members });
    }

    pub(super) fn failure(&self, error: &Error) {
        let Self { method, id, .. } = self;
        self.tell(&RpcEvent::Failure { method, id, kind: error.kind() });
    }

    fn tell(&self, event: &RpcEvent<'_>) {
        if let Some(observer) = &self.observer {
            observer(event);
        }
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch").field("method", &self.method).finish_non_exhaustive()
    }
}
