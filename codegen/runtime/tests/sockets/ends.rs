//! How a subscription ends: by either side, with a code, with errors.

use std::time::Duration;

use specloom_runtime::ErrorKind;

use crate::server::{Server, Step, all, begun, next};

const ONE: &str = r#"{"data":{"a":1}}"#;

#[tokio::test]
async fn a_stream_that_is_dropped_says_so() {
    let server = Server::start(vec![begun([next(ONE)])]).await;
    let mut stream = server.told().await.expect("a stream");
    stream.next().await.expect("an event").expect("an answer");
    drop(stream);
    let heard = server.until(|it| it.gone == 1).await;
    assert_eq!(heard.messages[2], r#"{"id":"1","type":"complete"}"#);
    assert_eq!(heard.closed, [1000]);
}

#[tokio::test]
async fn a_stream_that_was_never_read_says_so_too() {
    let server = Server::start(vec![begun([])]).await;
    drop(server.told().await.expect("a stream"));
    let heard = server.until(|it| it.gone == 1).await;
    assert_eq!(heard.messages[2], r#"{"id":"1","type":"complete"}"#);
}

#[tokio::test]
async fn codes_are_kinds_of_errors() {
    let cases = [
        (4400, ErrorKind::Validation),
        (4401, ErrorKind::Authentication),
        (4403, ErrorKind::AccessDenied),
        (4408, ErrorKind::Timeout),
        (4409, ErrorKind::Conflict),
        (4429, ErrorKind::RateLimit),
        (4500, ErrorKind::Server),
        (1011, ErrorKind::Server),
        (1000, ErrorKind::Transport),
        (4999, ErrorKind::Transport),
    ];
    for (code, kind) in cases {
        let late = begun([next(ONE), Step::Close(code, "secret-1 is wrong")]);
        let server = Server::start(vec![vec![Step::Hear, Step::Close(code, "")], late]).await;
        let (came, error) = all(server.told()).await;
        let error = error.expect("an error");
        assert!(came.is_empty());
        assert_eq!((error.kind(), error.code()), (kind, Some(&*code.to_string())), "{error}");
        let (came, error) = all(server.told()).await;
        let error = error.expect("an error");
        assert_eq!(came.len(), 1, "what came before the end is given");
        assert_eq!((error.kind(), error.code()), (kind, Some(&*code.to_string())), "{error}");
        assert!(error.message().contains("is wrong"), "{error}");
        assert!(!format!("{error} {error:?}").contains("secret-1"), "{error}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_is_an_error() {
    let raw = |bytes: &[u8]| Step::Raw(bytes.to_vec());
    let cut = [
        begun([next(ONE), Step::Cut]),
        // The head of a frame, and a part of its message.
        begun([next(ONE), raw(b"\x81"), Step::Cut]),
        begun([next(ONE), raw(b"\x81\x40{\"id\":"), Step::Cut]),
    ];
    for script in cut {
        let server = Server::start(vec![script]).await;
        let (came, error) = all(server.told()).await;
        let error = error.expect("an error");
        assert_eq!((came.len(), error.kind()), (1, ErrorKind::Transport), "{error}");
        assert_eq!(error.message(), "the connection was lost");
        assert!(error.is_retryable());
    }
}

#[tokio::test]
async fn a_platform_that_keeps_still_is_asked_and_then_left() {
    let there = Step::Say(r#"{"type":"pong"}"#.to_owned());
    let still = Step::Pause(Duration::from_millis(50));
    let script = begun([next(ONE), Step::Hear, still, there]);
    let server = Server::start(vec![script]).await;
    let (came, error) = all(server.told()).await;
    let error = error.expect("an error");
    assert_eq!((came.len(), error.kind()), (1, ErrorKind::Timeout));
    assert_eq!(error.message(), "the platform has not answered for 300ms");
    let heard = server.until(|it| it.gone == 1).await;
    let pings = heard.messages.iter().filter(|it| *it == r#"{"type":"ping"}"#).count();
    assert_eq!(pings, 2, "it answered the first one: {:?}", heard.messages);
}

#[tokio::test]
async fn errors_end_a_subscription() {
    let errors = r#"[{"message":"no","path":["told"],"extensions":{"code":"FORBIDDEN"}},{"message":"and no"}]"#;
    let said = Step::Say(format!(r#"{{"id":"1","type":"error","payload":{errors}}}"#));
    let server = Server::start(vec![begun([next(ONE), said, next(ONE)])]).await;
    let (came, error) = all(server.told()).await;
    let error = error.expect("an error");
    assert_eq!((came.len(), error.kind()), (1, ErrorKind::AccessDenied));
    assert_eq!((error.code(), error.graphql().len()), (Some("FORBIDDEN"), 2));
    assert_eq!(error.message(), "no (at told), and 1 more error");
    assert_eq!(error.operation(), Some("Told"));
}

#[tokio::test]
async fn partial_data_is_no_end() {
    let part = r#"{"data":{"a":null},"errors":[{"message":"no"}]}"#;
    let server = Server::start(vec![begun([next(part), next(ONE)])]).await;
    let mut stream = server.told().await.expect("a stream");
    let first = stream.next().await.expect("an event").expect("an answer");
    assert_eq!((first.errors.len(), first.data.is_some()), (1, true));
    let second = stream.next().await.expect("an event").expect("an answer");
    assert!(second.errors.is_empty());
}
