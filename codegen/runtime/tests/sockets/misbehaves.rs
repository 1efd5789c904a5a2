//! A platform that breaks the protocol.

use specloom_runtime::ErrorKind;

use crate::server::{Server, Step, all, begun, next};

/// A script, and what is said of it.
async fn told(script: Vec<Step>, message: &str) {
    let server = Server::start(vec![script]).await;
    let (_, error) = all(server.told()).await;
    let error = error.expect("an error");
    assert_eq!(error.kind(), ErrorKind::Stream, "{error}");
    assert!(error.message().starts_with(message), "{error}");
    let heard = server.until(|it| it.gone == 1).await;
    let is_large = message.ends_with("too large");
    assert!(is_large || heard.closed == [4400], "the platform is told: {heard:?}");
}

fn say(text: &str) -> Step {
    Step::Say(text.to_owned())
}

#[tokio::test]
async fn messages_before_the_caller_is_taken() {
    let message = "the platform speaks of a subscription before it takes the caller";
    let error = say(r#"{"id":"1","type":"error","payload":[{"message":"no"}]}"#);
    told(vec![Step::Hear, error], message).await;
    told(vec![Step::Hear, next("{}")], message).await;
}

#[tokio::test]
async fn another_subscription() {
    let message = "the platform speaks of a subscription that there is not";
    told(begun([say(r#"{"id":"2","type":"next","payload":{"data":{}}}"#)]), message).await;
    told(begun([say(r#"{"id":"","type":"complete"}"#)]), message).await;
}

#[tokio::test]
async fn messages_that_are_none() {
    let unknown = "the platform sent a message of the unknown kind `";
    told(begun([say(r#"{"type":"ka"}"#)]), unknown).await;
    told(vec![Step::Hear, say(r#"{"type":"connection_error"}"#)], unknown).await;
    let none = "the platform sent a message that is none";
    for bad in ["", "hello", "[]", r#"{"type":"next","id":"1"}"#, r#"{"type":"complete"}"#] {
        told(begun([say(bad)]), none).await;
    }
    told(begun([Step::Binary(vec![1, 2])]), "the platform sent a message that is no text").await;
    told(begun([say(r#"{"type":"connection_ack"}"#)]), "the platform takes the caller twice").await;
}

#[tokio::test]
async fn too_large_a_message() {
    let long = "x".repeat(3_000);
    let payload = format!(r#"{{"data":{{"a":"{long}"}}}}"#);
    told(begun([next(&payload)]), "a message of the platform is too large").await;
}

#[tokio::test]
async fn too_many_pings_take_no_memory() {
    let mut flood: Vec<Step> = (0..2_000).map(|_| say(r#"{"type":"ping"}"#)).collect();
    flood.push(next(r#"{"data":{"a":1}}"#));
    flood.push(crate::server::complete());
    let server = Server::start(vec![begun(flood)]).await;
    let (came, error) = all(server.told()).await;
    assert_eq!((came.len(), error.is_none()), (1, true));
}

#[tokio::test]
async fn a_request_that_is_refused_has_a_status() {
    let mock = specloom_runtime::transport::MockTransport::new().on(
        "GET",
        "/v1/graphql",
        specloom_runtime::transport::MockAnswer::bytes(
            403,
            "application/json",
            r#"{"errors":[{"message":"not you","extensions":{"code":"FORBIDDEN"}}]}"#,
        ),
    );
    let server = Server::start(vec![]).await;
    let client = specloom_runtime::Client::builder(&crate::server::PLATFORM)
        .base_url(format!("{}/v1", server.address))
        .credential("key", "secret-1")
        .transport(mock)
        .build()
        .expect("a client");
    let call =
        client.stream::<specloom_runtime::JsonObject>(&crate::server::TOLD, &crate::server::RULES);
    let error = call.await.expect_err("an error");
    assert_eq!((error.kind(), error.code()), (ErrorKind::AccessDenied, Some("FORBIDDEN")));
    assert_eq!(error.message(), "not you");
}
