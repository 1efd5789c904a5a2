//! Secrets show nowhere.

use std::collections::BTreeMap;
use std::error::Error as _;

use specloom_runtime::codegen::{
    AuthPlace, AuthSpec, BaseUrl, Operation, Pagination, Platform, StreamSpec,
};
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{
    ApiKey, Basic, Bearer, Client, Error, ErrorKind, IntoCredential, JsonObject, Pager,
    RetryPolicy, Uuid, VirtualClock,
};

use crate::bench::{LIST, PLATFORM, at, mocked};

const SCHEMES: [&str; 4] = ["token", "key", "session", "custom"];

#[tokio::test]
async fn an_echo_of_a_credential_is_cut_out() {
    for scheme in SCHEMES {
        let echo =
            r#"{"error":{"code":"bad","message":"token hush-secret is bad"},"got":"hush-secret"}"#;
        let mock = MockTransport::new().fallback(MockAnswer::bytes(400, "application/json", echo));
        let builder = Client::builder(&PLATFORM)
            .address("https://api.example.com")
            .credential(scheme, "hush-secret")
            .transport(mock.clone())
            .clock(VirtualClock::default());
        let built = format!("{builder:?}");
        let client = builder.build().expect("a client");
        let call = client.call::<JsonObject>(&LIST);
        let texts = [built, format!("{client:?}"), format!("{call:?}")];
        let error = call.await.expect_err("an error");
        let requests = format!("{:?}", mock.requests());
        let error = [error.to_string(), format!("{error:?}"), format!("{error:#?}")];
        assert!(error[1].contains("[redacted]"), "{error:?}");
        for text in texts.iter().chain(&error).chain([&requests]) {
            assert!(!text.contains("hush"), "{scheme}: {text}");
        }
    }
}

#[tokio::test]
async fn failed_decoding_and_sending_show_none() {
    for answer in [
        MockAnswer::text(200, "hush-token is no JSON"),
        MockAnswer::dropped(),
        MockAnswer::empty(302).header("location", "https://other.example.com/?k=hush"),
    ] {
        let mock = MockTransport::new().fallback(answer);
        let client = at("https://api.example.com")
            .transport(mock)
            .retry(RetryPolicy::NEVER)
            .build()
            .expect("a client");
        let error = client.call::<JsonObject>(&LIST).await.expect_err("an error");
        let text = format!("{error} {error:?}");
        assert!(!text.contains("hush"), "{text}");
    }
}

#[tokio::test]
async fn an_address_that_cannot_be_reached_shows_no_key() {
    let client = Client::builder(&PLATFORM)
        .address("http://127.0.0.1:1")
        .credential("key", "hush-key")
        .retry(RetryPolicy::NEVER)
        .build()
        .expect("a client");
    let error = client.call::<JsonObject>(&LIST).await.expect_err("nobody listens");
    let text = all_of(&error);
    assert_eq!(error.kind(), ErrorKind::Connect, "{text}");
    assert!(!text.contains("hush"), "{text}");
}

#[test]
fn credentials_show_their_kind_alone() {
    let texts = [
        format!("{:?}", Bearer::new("hush")),
        format!("{:?}", Basic::new("me", "hush")),
        format!("{:?}", ApiKey::new(AuthPlace::Header("x"), "hush")),
    ];
    assert!(texts.iter().all(|it| !it.contains("hush")), "{texts:?}");
}

#[test]
fn credentials_of_ones_own_fit_every_scheme() {
    fn fits(_: impl IntoCredential) {}
    fits("text");
    fits(String::new());
    fits(("name", "password"));
    fits(Bearer::new("x"));
    fits(specloom_runtime::Anonymous);
    fits(specloom_runtime::Secret::new("x"));
}

/// All that an error shows: texts, forms for debugging, and those of its causes.
fn all_of(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(it) = cause {
        text = format!("{text} {it} {it:?}");
        cause = it.source();
    }
    text
}

#[tokio::test]
async fn an_echo_in_any_member_is_cut_out() {
    let everywhere = r#"{"error":{"code":"hush-token","message":"hush-token","field":"hush-token"},
        "request_id":"hush-token"}"#;
    for status in [400, 401, 429, 500] {
        let answer = MockAnswer::bytes(status, "application/json", everywhere);
        let mock = MockTransport::new().fallback(answer.header("x-request-id", "hush-token"));
        let (client, _) = mocked(&mock);
        let error = client.call::<JsonObject>(&LIST).await.expect_err("an error");
        let text = all_of(&error);
        assert!(text.contains("[redacted]") && !text.contains("hush"), "{text}");
        assert_eq!((error.code(), error.field()), (Some("[redacted]"), Some("[redacted]")));
        assert_eq!(&error.body()[..], everywhere.as_bytes(), "the raw body is the caller's");
    }
}

#[tokio::test]
async fn an_echo_in_a_value_that_cannot_be_decoded_is_cut_out() {
    let bodies = [
        r#"{"hush-token":"x"}"#,
        r#"{"a":"hush-token"}"#,
        r#"{"a":1,"hush-token":[}"#,
        "hush-token",
    ];
    for body in bodies {
        let mock = MockTransport::new().fallback(MockAnswer::bytes(200, "application/json", body));
        let (client, _) = mocked(&mock);
        let error = client.call::<BTreeMap<String, Uuid>>(&LIST).await.expect_err("no such thing");
        assert_eq!(error.kind(), ErrorKind::Decode);
        let text = format!("{} {:?}", all_of(&error), error.json_path());
        assert!(!text.contains("hush"), "{body}: {text}");
    }
}

#[tokio::test]
async fn a_password_is_known_in_both_its_forms() {
    static LOGIN: Platform =
        Platform::new("login", "login/0.1.0", BaseUrl::new("https://api.example.com", ""))
            .auth(&[AuthSpec::basic("login")], &[&["login"]]);
    let echo = r#"{"message":"no hush-password, no bWU6aHVzaC1wYXNzd29yZA=="}"#;
    let mock = MockTransport::new().fallback(MockAnswer::bytes(400, "application/json", echo));
    let client = Client::builder(&LOGIN)
        .credential("login", ("me", "hush-password"))
        .transport(mock)
        .build()
        .expect("a client");
    let error = client.call::<JsonObject>(&LIST).await.expect_err("an error");
    assert_eq!(error.message(), "no [redacted], no [redacted]");
}

#[tokio::test]
async fn headers_of_ones_own_are_kept_as_well() {
    let echo = r#"{"error":{"message":"Bearer hush-own is bad"}}"#;
    let mock = MockTransport::new().fallback(MockAnswer::bytes(400, "application/json", echo));
    let client = Client::builder(&PLATFORM)
        .address("https://api.example.com")
        .header("authorization", "Bearer hush-own")
        .transport(mock.clone())
        .build()
        .expect("a client");
    let error = client.call::<JsonObject>(&LIST).await.expect_err("an error");
    assert!(mock.requests()[0].headers["authorization"].is_sensitive());
    assert!(!all_of(&error).contains("hush"), "{error:?}");
}

#[tokio::test]
async fn an_echo_in_an_event_is_cut_out() {
    static EVENTS: Operation = Operation::get("parcels.events", "/parcels").streaming();
    static SPEC: StreamSpec = StreamSpec::sse();
    let mock = MockTransport::new().fallback(MockAnswer::events(["data: \"hush-token\"\n\n"]));
    let (client, _) = mocked(&mock);
    let mut stream = client.stream::<Uuid>(&EVENTS, &SPEC).await.expect("a stream");
    let error = stream.next().await.expect("an event").expect_err("no UUID");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(!all_of(&error).contains("hush"), "{error:?}");
}

#[tokio::test]
async fn a_key_in_the_address_of_the_next_page_is_neither_shown_nor_said_twice() {
    static PAGES: Pagination = Pagination::next_url(&[&["next"]]).items(&[&["items"]]);
    let page = r#"{"items":[1],"next":"/v1/parcels?page=2&api_key=hush-key"}"#;
    let mock = MockTransport::new()
        .on("GET", "/v1/parcels", MockAnswer::bytes(200, "application/json", page))
        .on("GET", "/v1/parcels", MockAnswer::bytes(200, "application/json", r#"{"items":[2]}"#));
    let client = Client::builder(&PLATFORM)
        .address("https://api.example.com")
        .credential("key", "hush-key")
        .transport(mock.clone())
        .build()
        .expect("a client");
    let mut pager = Pager::<i64>::new(client.call::<JsonObject>(&LIST), &PAGES);
    assert_eq!(pager.next().await.expect("an item").expect("an item"), 1);
    let shown = format!("{pager:?} {:?}", pager.token());
    assert!(shown.contains("page=2") && !shown.contains("hush"), "{shown}");
    assert_eq!(pager.next().await.expect("an item").expect("an item"), 2);
    assert_eq!(mock.requests()[1].query(), Some("page=2&api_key=hush-key"));
}
