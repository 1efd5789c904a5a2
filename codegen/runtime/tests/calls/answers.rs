//! What comes of answers: values, errors and what is neither.

use std::time::Duration;

use specloom_runtime::codegen::decode_text;
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{Error, ErrorKind, JsonObject, RetryPolicy, Value};

use crate::bench::{Body, CREATE, GET, LIST, mocked};

async fn asked(answer: MockAnswer) -> Result<JsonObject, Error> {
    let mock = MockTransport::new().on("GET", "/v1/parcels", answer);
    mocked(&mock).0.call(&LIST).retry(RetryPolicy::NEVER).await
}

#[tokio::test]
async fn an_answer_has_more_than_a_body() {
    let answer = MockAnswer::bytes(200, "application/json", r#"{"id":"p"}"#)
        .header("x-request-id", "r1")
        .header("x-limit", "100")
        .header("x-remaining", "7")
        .header("x-reset", "30")
        .after(Duration::from_secs(2));
    let mock = MockTransport::new().on("GET", "/v1/parcels", answer);
    let response = mocked(&mock).0.call::<JsonObject>(&LIST).with_response().await;
    let response = response.expect("an answer");
    assert_eq!(response["id"], "p");
    assert_eq!(response.status(), 200);
    assert_eq!(response.request_id(), Some("r1"));
    assert_eq!(response.attempts(), 1);
    assert_eq!(response.elapsed(), Duration::from_secs(2));
    assert_eq!(&response.raw()[..], br#"{"id":"p"}"#);
    let limit = response.rate_limit().expect("a limit");
    assert_eq!((limit.limit, limit.remaining), (Some(100), Some(7)));
    assert_eq!(limit.reset_in, Some(Duration::from_secs(30)));
}

#[tokio::test]
async fn no_body_is_a_value_only_where_nothing_is_one() {
    let mock = MockTransport::new().on("GET", "/v1/parcels", MockAnswer::empty(204));
    let (client, _) = mocked(&mock);
    client.call::<()>(&LIST).await.expect("nothing");
    assert_eq!(client.call::<Option<JsonObject>>(&LIST).await.expect("nothing"), None);
    let error = client.call::<JsonObject>(&LIST).await.expect_err("no object");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status().map(|it| it.as_u16()), Some(204));
    assert!(error.message().contains("no body"), "{error}");
}

#[tokio::test]
async fn what_is_no_json_shows_its_start() {
    let page = format!("<html>{}</html>", "x".repeat(9000));
    let error = asked(MockAnswer::bytes(200, "text/html", page)).await.expect_err("no JSON");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let shown = format!("{error:?}");
    assert!(shown.contains("<html>xxx") && shown.len() < 3000, "{shown}");
    assert!(!error.to_string().contains("<html>"), "{error}");
    assert_eq!(error.body().len(), 9013);
}

#[tokio::test]
async fn a_wrong_type_is_found_by_its_path() {
    let mock = MockTransport::new().on(
        "GET",
        "/v1/parcels",
        MockAnswer::bytes(200, "application/json", r#"[{"a":[1,"x"]}]"#),
    );
    let call = mocked(&mock).0.call::<Vec<std::collections::BTreeMap<String, Vec<i64>>>>(&LIST);
    let error = call.await.expect_err("a wrong type");
    assert_eq!(error.json_path(), Some("[0].a[1]"));
    assert!(error.to_string().starts_with("GET /parcels: decode: "), "{error}");
}

#[tokio::test]
async fn text_is_taken_as_it_is() {
    let mock = MockTransport::new().on("GET", "/v1/parcels", MockAnswer::text(200, "a,b"));
    let call = mocked(&mock).0.call::<()>(&LIST).decode_as(decode_text);
    assert_eq!(call.await.expect("text"), "a,b");
}

#[tokio::test]
async fn errors_of_every_shape_are_typed() {
    let json = |text: &'static str| ("application/json", text);
    let table = [
        (
            422,
            json(r#"{"error":{"code":"bad","message":"no","field":"sku"}}"#),
            "bad",
            "no",
            ErrorKind::Validation,
        ),
        (401, json(r#"{"error":"expired"}"#), "unknown", "expired", ErrorKind::Authentication),
        (403, json(r#"{"error":null}"#), "unknown", "HTTP 403", ErrorKind::AccessDenied),
        (404, json(r#"["x"]"#), "unknown", "HTTP 404", ErrorKind::NotFound),
        (409, ("text/plain", "busy"), "unknown", "busy", ErrorKind::Conflict),
        (402, ("text/html", "<h1>pay</h1>"), "unknown", "HTTP 402", ErrorKind::PaymentRequired),
        (
            502,
            ("text/html", "<html><body>Bad Gateway</body></html>"),
            "unknown",
            "HTTP 502",
            ErrorKind::Server,
        ),
        (500, ("application/json", "{"), "unknown", "HTTP 500", ErrorKind::Server),
        (500, ("application/json", ""), "unknown", "HTTP 500", ErrorKind::Server),
        (418, json("17"), "unknown", "HTTP 418", ErrorKind::Status),
    ];
    for (status, (media_type, body), code, message, kind) in table {
        let error = asked(MockAnswer::bytes(status, media_type, body)).await.expect_err("an error");
        assert_eq!(error.kind(), kind, "{status}");
        assert_eq!((error.code(), error.message()), (Some(code), message), "{status}");
        assert_eq!(&error.body()[..], body.as_bytes());
        assert_eq!(error.operation(), Some("parcels.list"));
    }
}

#[tokio::test]
async fn the_text_of_an_error_says_what_matters() {
    let body = r#"{"error":{"code":"validation_failed","message":"sku unknown"}}"#;
    let answer = MockAnswer::bytes(422, "application/json", body).header("x-request-id", "r1");
    let mock = MockTransport::new().on("POST", "/v1/parcels", answer);
    let error = mocked(&mock).0.call::<Value>(&CREATE).await.expect_err("an error");
    assert_eq!(
        error.to_string(),
        "POST /parcels: 422 validation_failed: sku unknown (request id r1)"
    );
    assert_eq!(error.body_json().expect("JSON")["error"]["code"], "validation_failed");
}

#[tokio::test]
async fn errors_are_decoded_by_status() {
    let answer = |status| MockAnswer::bytes(status, "application/json", r#"{"why":"x"}"#);
    let mock = MockTransport::new().on("GET", "/v1/parcels/p", answer(404)).on(
        "GET",
        "/v1/parcels/p",
        answer(409),
    );
    let (client, _) = mocked(&mock);
    let missing = client.call::<()>(&GET).path("id", "p").await.expect_err("missing");
    assert!(matches!(missing.api(), Some(Body::Missing(it)) if it["why"] == "x"), "{missing:?}");
    let conflict = client.call::<()>(&GET).path("id", "p").await.expect_err("a conflict");
    assert!(matches!(conflict.api(), Some(Body::Unknown(it)) if it["why"] == "x"), "{conflict:?}");
    assert!(conflict.api::<String>().is_none());
}

#[tokio::test]
async fn an_error_is_small() {
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}
