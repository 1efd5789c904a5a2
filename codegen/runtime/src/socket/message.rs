//! What both sides of `graphql-transport-ws` say, as JSON.

use serde_json::{Map, Value};

use crate::auth::Proof;
use crate::json::{DecodeError, Reader};
use crate::raw::here;
use crate::socket_spec::SocketInit;

/// The name of the one subscription of a connection.
pub(super) const ID: &str = "1";

/// What a platform says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Message<'a> {
    /// The caller is taken.
    Acknowledged,
    /// Whether somebody is there.
    Ping(Option<&'a str>),
    /// Somebody is.
    Pong,
    /// An answer of a subscription.
    Next { id: String, payload: &'a str },
    /// Why a subscription ends: a list of errors.
    Error { id: String, payload: &'a str },
    /// A subscription ends.
    Complete { id: String },
    /// Something that the protocol does not know.
    Unknown(String),
}

/// Reads a message.
///
/// # Errors
/// If it is none of the protocol.
pub(super) fn read(text: &str) -> Result<Message<'_>, DecodeError> {
    let (mut kind, mut id, mut payload) = (None, None, None);
    let mut from = Reader::new(text);
    from.object(&["type", "id", "payload"], &mut |member, from| match member {
        0 => from.set(&mut kind),
        1 => from.set(&mut id),
        2 => {
            payload = Some(here(from)?);
            Ok(())
        }
        _ => from.skip(),
    })?;
    from.finish()?;
    let payload = payload.and_then(|it| text.get(it));
    let kind: String = kind.ok_or_else(|| DecodeError::missing("type"))?;
    let id = || id.ok_or_else(|| DecodeError::missing("id"));
    let said = || payload.ok_or_else(|| DecodeError::missing("payload"));
    Ok(match kind.as_str() {
        "connection_ack" => Message::Acknowledged,
        "ping" => Message::Ping(payload),
        "pong" => Message::Pong,
        "next" => Message::Next { id: id()?, payload: said()? },
        "error" => Message::Error { id: id()?, payload: said()? },
        "complete" => Message::Complete { id: id()? },
        _ => Message::Unknown(kind),
    })
}

/// The first message, with the credential where the platform looks for it.
pub(super) fn init(place: SocketInit, proof: &Proof) -> String {
    let texts = proof.headers.iter().filter_map(|(name, value)| {
        Some((spelled(name.as_str()), Value::from(value.to_str().ok()?)))
    });
    let mut said = Map::new();
    match place {
        SocketInit::Nothing => {}
        SocketInit::Headers => {
            let headers: Map<String, Value> = texts.collect();
            if !headers.is_empty() {
                said.insert("headers".to_owned(), headers.into());
            }
        }
        SocketInit::Member(name) => {
            said.extend(texts.take(1).map(|(_, value)| (name.to_owned(), value)));
        }
    }
    if said.is_empty() {
        return r#"{"type":"connection_init"}"#.to_owned();
    }
    format!(r#"{{"type":"connection_init","payload":{}}}"#, Value::from(said))
}

/// The name of a header as people write it: `X-Api-Key`.
fn spelled(name: &str) -> String {
    let word = |word: &str| {
        let (first, rest) = word.split_at_checked(1).unwrap_or((word, ""));
        first.to_ascii_uppercase() + rest
    };
    name.split('-').map(word).collect::<Vec<_>>().join("-")
}

/// Asks for a subscription; `payload` is JSON.
pub(super) fn subscribe(payload: &str) -> String {
    format!(r#"{{"id":"{ID}","type":"subscribe","payload":{payload}}}"#)
}

/// Nobody listens any more.
pub(super) fn complete() -> String {
    format!(r#"{{"id":"{ID}","type":"complete"}}"#)
}

/// Asks whether somebody is there.
pub(super) fn ping() -> String {
    r#"{"type":"ping"}"#.to_owned()
}

/// Says that somebody is, with what was asked.
pub(super) fn pong(payload: Option<&str>) -> String {
    payload.map_or_else(
        || r#"{"type":"pong"}"#.to_owned(),
        |it| format!(r#"{{"type":"pong","payload":{it}}}"#),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_read() {
        let next = r#"{"payload": {"data": [1]}, "id": "1", "type": "next", "more": 1}"#;
        let payload = r#"{"data": [1]}"#;
        assert_eq!(read(next).unwrap(), Message::Next { id: "1".into(), payload });
        assert_eq!(read(r#"{"type":"ping"}"#).unwrap(), Message::Ping(None));
        let ping = r#"{"type":"ping","payload":{"a":1}}"#;
        assert_eq!(read(ping).unwrap(), Message::Ping(Some(r#"{"a":1}"#)));
        assert_eq!(read(r#"{"type":"ka"}"#).unwrap(), Message::Unknown("ka".into()));
        for bad in ["", "[]", "{}", r#"{"type":[]}"#, r#"{"type":"next","id":"1"}"#, "{} {}"] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_first_message_holds_the_credential() {
        let proof = Proof::bearer("k1").unwrap();
        let said = |place| init(place, &proof);
        assert_eq!(said(SocketInit::Nothing), r#"{"type":"connection_init"}"#);
        assert_eq!(
            said(SocketInit::Headers),
            r#"{"type":"connection_init","payload":{"headers":{"Authorization":"Bearer k1"}}}"#
        );
        assert_eq!(
            said(SocketInit::Member("token")),
            r#"{"type":"connection_init","payload":{"token":"Bearer k1"}}"#
        );
        let nothing = init(SocketInit::Headers, &Proof::default());
        assert_eq!(nothing, r#"{"type":"connection_init"}"#);
    }
}
