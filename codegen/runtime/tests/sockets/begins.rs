//! How a subscription begins: the request, the credential, the first messages.

use specloom_runtime::ErrorKind;
use specloom_runtime::codegen::{Operation, SocketInit, SocketSpec};

use crate::server::{Server, Step, USUAL, all, begun, complete, next};

#[tokio::test]
async fn answers_come_until_the_platform_completes() {
    let script = begun([
        next(r#"{"data":{"told":{"id":"p1"}}}"#),
        next("{\n \"data\": {\"told\": null}\n}"),
        complete(),
    ]);
    let server = Server::start(vec![script]).await;
    let (came, error) = all(server.told()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(came, [r#"{"told":{"id":"p1"}}"#, r#"{"told":null}"#]);
    let heard = server.until(|it| it.gone == 1).await;
    let (target, headers) = &heard.heads[0];
    assert_eq!(target, "/v1/graphql");
    assert_eq!(headers["authorization"], "Bearer secret-1");
    assert_eq!(headers["sec-websocket-protocol"], "graphql-transport-ws");
    assert_eq!(
        heard.messages,
        [
            r#"{"type":"connection_init","payload":{"headers":{"Authorization":"Bearer secret-1"}}}"#,
            r#"{"id":"1","type":"subscribe","payload":{"query":"subscription Told($id:ID!){told(id:$id){id}}","operationName":"Told","variables":{"id":"p1"}}}"#,
        ]
    );
    assert_eq!(heard.closed, [1000]);
}

static MEMBER: SocketSpec = SocketSpec::new().init(SocketInit::Member("token"));
static BY_MEMBER: Operation = USUAL.socket(&MEMBER);
static PLAIN: SocketSpec = SocketSpec::new();
static BY_HEADER: Operation = USUAL.socket(&PLAIN);

#[tokio::test]
async fn the_credential_goes_where_the_platform_looks_for_it() {
    let server = Server::start(vec![begun([complete()]), begun([complete()])]).await;
    for operation in [&BY_MEMBER, &BY_HEADER] {
        let (came, error) = all(server.told_by(operation)).await;
        assert!(came.is_empty() && error.is_none(), "{error:?}");
    }
    let heard = server.heard();
    assert_eq!(
        heard.messages[0],
        r#"{"type":"connection_init","payload":{"token":"Bearer secret-1"}}"#
    );
    assert_eq!(heard.messages[2], r#"{"type":"connection_init"}"#);
    assert!(heard.heads.iter().all(|it| it.1["authorization"] == "Bearer secret-1"));
}

#[tokio::test]
async fn pings_are_answered_before_and_after_the_caller_is_taken() {
    let ping = |payload: &str| Step::Say(format!(r#"{{"type":"ping"{payload}}}"#));
    let mut script = vec![Step::Hear, ping(r#","payload":{"at":1}"#), Step::Hear];
    script.extend(
        begun([Step::Ping, ping(""), Step::Hear, next(r#"{"data":{"a":1}}"#), complete()])
            .split_off(1),
    );
    let server = Server::start(vec![script]).await;
    let (came, error) = all(server.told()).await;
    assert_eq!((came.as_slice(), error.is_none()), (&[r#"{"a":1}"#.to_owned()][..], true));
    let heard = server.until(|it| it.gone == 1).await;
    let pongs: Vec<_> = heard.messages.iter().filter(|it| it.contains("pong")).collect();
    assert_eq!(pongs, [r#"{"type":"pong","payload":{"at":1}}"#, r#"{"type":"pong"}"#]);
    assert_eq!(heard.pongs, 1);
}

#[tokio::test]
async fn a_platform_that_does_not_take_the_caller_is_late() {
    let server = Server::start(vec![vec![Step::Hear]]).await;
    let (_, error) = all(server.told()).await;
    let error = error.expect("an error");
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.message(), "no acknowledgement came within 400ms");
    server.until(|it| it.gone == 1).await;
}

#[tokio::test]
async fn what_is_no_websocket_is_told() {
    let server = Server::speaking("graphql-ws", vec![begun([])]).await;
    let (_, error) = all(server.told()).await;
    let error = error.expect("an error");
    assert_eq!(error.kind(), ErrorKind::Stream);
    assert_eq!(error.message(), "the platform does not speak `graphql-transport-ws`");
    assert_eq!(error.status().map(|it| it.as_u16()), Some(101));
}

#[tokio::test]
async fn a_subscription_is_sent_again_where_that_may_help() {
    let server = Server::start(vec![vec![Step::Hear, Step::Cut], begun([complete()])]).await;
    let policy = specloom_runtime::RetryPolicy::DEFAULT;
    let (came, error) = all(server.told().retry(policy)).await;
    assert!(came.is_empty() && error.is_none(), "{error:?}");
    assert_eq!(server.heard().heads.len(), 2);
}
