//! The transport without a network.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderValue, Request, StatusCode};

use super::*;
use crate::clock::VirtualClock;
use crate::json::Value;

fn request(method: &str, uri: &str) -> Request<Body> {
    Request::builder().method(method).uri(uri).body(Body::empty()).unwrap()
}

async fn text(answer: http::Response<BodyStream>) -> Result<String, String> {
    let mut body = answer.into_body();
    let mut whole = String::new();
    while let Some(piece) = body.next().await {
        let piece = piece.map_err(|error| format!("{whole}, then {error}"))?;
        whole.push_str(std::str::from_utf8(&piece).unwrap());
    }
    Ok(whole)
}

async fn asked(mock: &MockTransport, method: &str, uri: &str) -> (u16, String) {
    let answer = mock.send(request(method, uri)).await.unwrap();
    (answer.status().as_u16(), text(answer).await.unwrap())
}

#[tokio::test]
async fn answers_are_given_in_turn_and_the_last_again() {
    let mock = MockTransport::new().on("GET", "/v1/a", MockAnswer::text(503, "busy")).on(
        "GET",
        "/v1/a",
        MockAnswer::json(200, Value::from("done")),
    );
    let other = mock.clone();
    assert_eq!(asked(&mock, "GET", "https://h/v1/a?x=1").await, (503, "busy".into()));
    for _ in 0..2 {
        assert_eq!(asked(&other, "GET", "https://h/v1/a").await, (200, "\"done\"".into()));
    }
    let uris: Vec<_> = mock.requests().iter().map(|it| it.uri.to_string()).collect();
    assert_eq!(uris, ["https://h/v1/a?x=1", "https://h/v1/a", "https://h/v1/a"]);
}

#[tokio::test]
async fn the_closest_route_answers() {
    let mock = MockTransport::new()
        .on("GET", "/*", MockAnswer::text(200, "any"))
        .on("GET", "/a/*", MockAnswer::text(200, "below a"))
        .on("GET", "/a/b", MockAnswer::text(200, "b"))
        .on("POST", "/a/b", MockAnswer::empty(204));
    for (method, path, expected) in [
        ("GET", "/a/b", (200, "b")),
        ("GET", "/a/b/c", (200, "below a")),
        ("GET", "/a", (200, "any")),
        ("POST", "/a/b", (204, "")),
        ("PUT", "/a/b", (501, "the mock has no answer for `PUT /a/b`")),
    ] {
        let (status, text) = asked(&mock, method, &format!("https://h{path}")).await;
        assert_eq!((status, text.as_str()), expected, "{method} {path}");
    }
    let mock = mock.fallback(MockAnswer::text(404, "gone"));
    assert_eq!(asked(&mock, "PUT", "https://h/a/b").await, (404, "gone".into()));
}

#[tokio::test]
async fn failures_have_their_kinds() {
    for (answer, kind) in [
        (MockAnswer::dropped(), TransportErrorKind::Broken),
        (MockAnswer::refused(), TransportErrorKind::Connect),
        (MockAnswer::empty(1000), TransportErrorKind::Request),
        (MockAnswer::empty(200).header("a b", "c"), TransportErrorKind::Request),
        (MockAnswer::empty(200).header("a", "c\n"), TransportErrorKind::Request),
    ] {
        let mock = MockTransport::new().fallback(answer);
        let error = mock.send(request("GET", "https://h/")).await.unwrap_err();
        assert_eq!(error.kind, kind);
        assert_eq!(mock.requests().len(), 1);
    }
}

#[tokio::test]
async fn answers_come_in_pieces_late_and_broken() {
    let clock = VirtualClock::default();
    let answer = MockAnswer::events(["data: 1\n", "\ndata"])
        .header("x-a", "1")
        .header("x-a", "2")
        .header("Content-Type", "text/event-stream; charset=utf-8")
        .after(Duration::from_secs(60))
        .every(Duration::from_secs(5))
        .then_break();
    let mock = MockTransport::new().clock(Arc::new(clock.clone())).fallback(answer);
    let answer = mock.send(request("GET", "https://h/")).await.unwrap();
    assert_eq!(clock.elapsed(), Duration::from_secs(60));
    assert_eq!(answer.status(), StatusCode::OK);
    assert_eq!(answer.headers().get_all("x-a").iter().count(), 2);
    assert_eq!(answer.headers().get_all("content-type").iter().count(), 1);
    let broken = text(answer).await.unwrap_err();
    assert_eq!(broken, "data: 1\n\ndata, then the connection broke");
    assert_eq!(clock.elapsed(), Duration::from_secs(70));
}

#[tokio::test]
async fn bodies_are_recorded_whole() {
    let mock = MockTransport::new();
    let pieces = || BodyStream::chunks(["{\"a\"", ":1}"].map(Bytes::from));
    let mut request = request("POST", "https://h/a");
    *request.body_mut() = Body::stream(None, pieces);
    mock.send(request).await.unwrap();
    let seen = mock.requests().pop().unwrap();
    assert_eq!(seen.text(), r#"{"a":1}"#);
    assert_eq!(seen.json().unwrap()["a"], 1);
}

#[tokio::test]
async fn records_show_no_secrets() {
    let mock = MockTransport::new();
    let mut request = request("GET", "https://h/a?key=s3cret");
    let headers = request.headers_mut();
    let mut key = HeaderValue::from_static("s3cret");
    key.set_sensitive(true);
    headers.insert("x-api-key", key);
    headers.insert("authorization", HeaderValue::from_static("Bearer s3cret"));
    headers.insert("cookie", HeaderValue::from_static("s3cret"));
    headers.insert("accept", HeaderValue::from_static("text/plain"));
    *request.body_mut() = "s3cret".into();
    mock.send(request).await.unwrap();
    let seen = mock.requests();
    let shown = format!("{mock:?} {seen:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.contains("text/plain") && shown.contains("x-api-key"), "{shown}");
    assert_eq!(seen[0].header("x-api-key"), Some("s3cret"));
    assert_eq!(seen[0].query(), Some("key=s3cret"));
}
