//! What the end of a websocket means.

use tokio_tungstenite::tungstenite::Error as SocketError;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

use crate::error::{Error, ErrorKind};
use crate::retry::Failure;
use crate::run::Lost;

/// What the codes of `graphql-transport-ws` mean: the kind of the error, the
/// status that would say the same, and what is said of it.
const CODES: &[(u16, ErrorKind, u16, &str)] = &[
    (1011, ErrorKind::Server, 500, "the platform failed"),
    (4400, ErrorKind::Validation, 400, "the platform takes a message for wrong"),
    (4401, ErrorKind::Authentication, 401, "the platform does not know the caller"),
    (4403, ErrorKind::AccessDenied, 403, "the platform refuses the caller"),
    (4406, ErrorKind::Stream, 400, "the platform does not speak `graphql-transport-ws`"),
    (4408, ErrorKind::Timeout, 408, "the platform waited in vain for the first message"),
    (4409, ErrorKind::Conflict, 409, "the platform has this subscription already"),
    (4429, ErrorKind::RateLimit, 429, "the platform was asked for a connection too often"),
    (4500, ErrorKind::Server, 500, "the platform failed"),
    (4504, ErrorKind::Timeout, 504, "the platform waited in vain for an answer"),
];

/// The error that the end of a connection is. The code is that of the message;
/// a connection that just ends has none.
pub(super) fn closed(frame: Option<&CloseFrame>) -> Lost {
    let Some(frame) = frame else { return lost("the connection was lost") };
    let code = u16::from(frame.code);
    let reason = frame.reason.as_str();
    let Some((_, kind, status, said)) = CODES.iter().find(|it| it.0 == code) else {
        let said = if reason.is_empty() { String::new() } else { format!(": {reason}") };
        let mut it = lost(&format!("the platform closed the connection ({code}){said}"));
        it.error.0.code = Some(code.to_string().into());
        return it;
    };
    let message = if reason.is_empty() { (*said).to_owned() } else { format!("{said}: {reason}") };
    let mut error = Error::new(*kind, message);
    error.0.code = Some(code.to_string().into());
    Lost { error, failure: Some(Failure::Status(*status)) }
}

fn lost(message: &str) -> Lost {
    let error = Error::new(ErrorKind::Transport, message);
    Lost { error, failure: Some(Failure::Lost) }
}

/// The error that a failure of the connection is.
pub(super) fn failed(error: SocketError) -> Lost {
    let stream =
        |message: &str| Lost { error: Error::new(ErrorKind::Stream, message), failure: None };
    match error {
        SocketError::Capacity(it) => {
            stream(&format!("a message of the platform is too large: {it}"))
        }
        SocketError::Utf8(_) => stream("a message of the platform is no text"),
        // A connection that breaks is a violation of the protocol as well.
        other => {
            let mut it = lost("the connection was lost");
            it.error = it.error.with_source(other);
            it
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted() {
        assert!(CODES.is_sorted_by(|one, other| one.0 < other.0));
    }

    #[test]
    fn codes_are_kinds() {
        let said = |code: u16, reason: &'static str| {
            let frame = CloseFrame { code: code.into(), reason: reason.into() };
            let error = closed(Some(&frame)).error;
            (error.kind(), error.code().map(str::to_owned), error.message().to_owned())
        };
        let (kind, code, message) = said(4403, "Forbidden");
        assert_eq!((kind, code.as_deref()), (ErrorKind::AccessDenied, Some("4403")));
        assert_eq!(message, "the platform refuses the caller: Forbidden");
        let (kind, code, message) = said(1001, "");
        assert_eq!((kind, code.as_deref()), (ErrorKind::Transport, Some("1001")));
        assert_eq!(message, "the platform closed the connection (1001)");
        assert_eq!(closed(None).error.kind(), ErrorKind::Transport);
    }
}
