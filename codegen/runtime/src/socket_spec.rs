//! How a platform is asked over a websocket, known when it is compiled.

use std::time::Duration;

/// How subscriptions travel over a websocket, by the protocol
/// `graphql-transport-ws`. Built in a static:
///
/// ```
/// use specloom_runtime::codegen::{SocketInit, SocketSpec};
/// static SOCKET: SocketSpec = SocketSpec::new().init(SocketInit::Headers);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct SocketSpec {
    /// What the first message says of the caller; the request that opens the
    /// connection has the credential's headers anyway.
    pub init: SocketInit,
    /// How long the platform may take to acknowledge that message.
    pub acknowledgement: Duration,
    /// After how long a silence the platform is asked whether it is still there,
    /// and how long it may then take to answer.
    pub keep_alive: Duration,
    /// How large a message may be, in bytes.
    pub limit: usize,
}

/// What `connection_init` says of the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocketInit {
    /// Nothing.
    Nothing,
    /// The credential's headers: `{"headers": {"Authorization": "Bearer …"}}`.
    Headers,
    /// The value of the credential's header in this member:
    /// `{"Authorization": "Bearer …"}`.
    Member(&'static str),
}

impl SocketSpec {
    /// Nothing in the first message, 10 s for its acknowledgement, 30 s of
    /// silence, 16 MiB for a message.
    pub const fn new() -> Self {
        Self {
            init: SocketInit::Nothing,
            acknowledgement: Duration::from_secs(10),
            keep_alive: Duration::from_secs(30),
            limit: 16 << 20,
        }
    }

    /// What the first message says of the caller.
    #[must_use]
    pub const fn init(mut self, init: SocketInit) -> Self {
        self.init = init;
        self
    }

    /// How long the platform may take to acknowledge the first message, in
    /// milliseconds.
    #[must_use]
    pub const fn acknowledgement(mut self, milliseconds: u64) -> Self {
        self.acknowledgement = Duration::from_millis(milliseconds);
        self
    }

    /// After how long a silence the platform is asked whether it is still there,
    /// in milliseconds.
    #[must_use]
    pub const fn keep_alive(mut self, milliseconds: u64) -> Self {
        self.keep_alive = Duration::from_millis(milliseconds);
        self
    }

    /// How large a message may be, in bytes.
    #[must_use]
    pub const fn limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }
}

impl Default for SocketSpec {
    fn default() -> Self {
        Self::new()
    }
}
