//! The request that opens a websocket, and its answer (RFC 6455, section 4).

use http::response::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;

use crate::error::{Error, ErrorKind};
use crate::run::{Lost, Run};
use crate::transport::{Upgrade, UpgradedIo};

/// The protocol that is spoken over the websocket.
const PROTOCOL: &str = "graphql-transport-ws";

/// What the answer to a request for a websocket must prove to have read.
pub(crate) struct Offer {
    key: String,
}

/// Makes the request of an operation one for a websocket, if its answers come
/// over one.
pub(crate) fn offer(run: &mut Run) -> Result<Option<Offer>, Lost> {
    if run.parts.operation.socket.is_none() {
        return Ok(None);
    }
    let key = generate_key();
    let value = HeaderValue::try_from(key.as_str()).map_err(|_| Lost {
        error: Error::new(ErrorKind::Request, "no key for a websocket can be made"),
        failure: None,
    })?;
    let said = [
        (header::CONNECTION, HeaderValue::from_static("Upgrade")),
        (header::UPGRADE, HeaderValue::from_static("websocket")),
        (header::SEC_WEBSOCKET_VERSION, HeaderValue::from_static("13")),
        (header::SEC_WEBSOCKET_PROTOCOL, HeaderValue::from_static(PROTOCOL)),
        (header::SEC_WEBSOCKET_KEY, value),
    ];
    for (name, value) in said {
        run.headers.insert(name, value);
    }
    run.headers.remove(header::ACCEPT);
    Ok(Some(Offer { key }))
}

/// The connection that an answer leaves behind; `None` if the answer has a
/// status that says itself what is wrong.
pub(super) fn switched(
    offer: &Offer,
    head: &mut Parts,
) -> Result<Option<Box<dyn UpgradedIo>>, Error> {
    if head.status.is_success() {
        let message = "the platform answers as usual instead of opening a websocket";
        return Err(refused(head, message));
    }
    if head.status != StatusCode::SWITCHING_PROTOCOLS {
        return Ok(None);
    }
    if let Some(problem) = problem(offer, &head.headers) {
        return Err(refused(head, problem));
    }
    let upgrade = head.extensions.remove::<Upgrade>().and_then(|it| it.take());
    let missing = "the transport gives no connection for a websocket";
    upgrade.map(Some).ok_or_else(|| Error::new(ErrorKind::Config, missing))
}

/// What is wrong with the head of an answer 101.
fn problem(offer: &Offer, headers: &HeaderMap) -> Option<&'static str> {
    let said = |name: HeaderName| headers.get(name).and_then(|it| it.to_str().ok()).map(str::trim);
    let is_websocket = said(header::UPGRADE).is_some_and(|it| it.eq_ignore_ascii_case("websocket"));
    let accepted = derive_accept_key(offer.key.as_bytes());
    if !is_websocket {
        Some("the platform switches to something else than a websocket")
    } else if said(header::SEC_WEBSOCKET_ACCEPT) != Some(accepted.as_str()) {
        Some("the platform does not prove that it opens a websocket")
    } else if said(header::SEC_WEBSOCKET_PROTOCOL) != Some(PROTOCOL) {
        Some("the platform does not speak `graphql-transport-ws`")
    } else if headers.contains_key(header::SEC_WEBSOCKET_EXTENSIONS) {
        Some("the platform wants an extension of websockets that nobody offered")
    } else {
        None
    }
}

fn refused(head: &Parts, message: &str) -> Error {
    let mut error = Error::new(ErrorKind::Stream, message);
    error.0.status = Some(head.status);
    error.0.headers.clone_from(&head.headers);
    error
}
