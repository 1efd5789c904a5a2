//! Subscriptions over a websocket, by the protocol `graphql-transport-ws`.
//!
//! Each subscription has a connection of its own: it is read only while its
//! stream is asked, in no task, and ends with it. The connection begins as a
//! request like all others, so credentials, proxies, certificates and the rules
//! of repetition are those of the client. What comes of it looks like the body
//! of an answer: each piece is the payload of a message `next`.
//!
//! | file | is about |
//! |---|---|
//! | `handshake` | the request that opens the connection, and its answer |
//! | `message` | what both sides say |
//! | `session` | messages over a connection: sent, read, kept alive |
//! | `closing` | what the end of a connection means |
//! | `subscription` | from the first message to the last |

#[cfg(feature = "websocket")]
mod closing;
#[cfg(feature = "websocket")]
mod handshake;
#[cfg(feature = "websocket")]
mod message;
#[cfg(feature = "websocket")]
mod session;
#[cfg(feature = "websocket")]
mod subscription;

#[cfg(feature = "websocket")]
pub(crate) use {handshake::offer, subscription::open};

use crate::error::Error;

/// Whether the platform refused the caller when the connection was set up, so
/// that another credential may help.
pub(crate) fn is_refused(error: &Error) -> bool {
    matches!(error.code(), Some("4401" | "4403"))
}

#[cfg(not(feature = "websocket"))]
pub(crate) use without::{offer, open};

/// A runtime that is built without the feature says so.
#[cfg(not(feature = "websocket"))]
mod without {
    use crate::body::BodyStream;
    use crate::error::{Error, ErrorKind};
    use crate::run::{Lost, Run};

    /// No call offers to change its protocol.
    pub(crate) struct NoOffer;

    pub(crate) fn offer(run: &Run) -> Result<NoOffer, Lost> {
        if run.parts.operation.socket.is_none() {
            return Ok(NoOffer);
        }
        let message = "subscriptions over websockets need the feature `websocket` of the runtime";
        Err(Lost { error: Error::new(ErrorKind::Config, message), failure: None })
    }

    pub(crate) async fn open(
        _: &Run,
        NoOffer: NoOffer,
        _: &mut http::response::Parts,
    ) -> Result<Option<BodyStream>, Lost> {
        Ok(None)
    }
}
