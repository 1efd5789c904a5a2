//! Keys, traces, credentials of one call, members that are filled in, refusals.

use std::time::Duration;

use serde_json::json;
use specloom_runtime::codegen::{
    AuthSpec, BaseUrl, EnvUse, EnvVar, Fill, FillFrom, Need, Operation, Outside, ParamSpec,
    Platform, Refusal, refused_body,
};
use specloom_runtime::transport::{MockAnswer, MockTransport, Recorded};
use specloom_runtime::{Client, ClientBuilder, ErrorKind, JsonObject, Value, VirtualClock};

static PLATFORM: Platform =
    Platform::new("parcel", "parcel/0.1.0", BaseUrl::new("https://api.example.com", "/v1"))
        .auth(
            &[AuthSpec::header("key", "x-api-key"), AuthSpec::bearer("token")],
            &[&["key"], &["token"], &["key", "token"]],
        )
        .env(&[
            EnvVar { name: "KEY", sets: EnvUse::Credential("key"), required: true },
            EnvVar { name: "TOKEN", sets: EnvUse::Credential("token"), required: false },
        ])
        .trace_id("x-trace-id")
        .make_trace_ids();
static SEND: Operation = Operation::post("parcels.send", "/shops/{shop}/parcels")
    .idempotency("idempotency-key", true)
    .key_window(60)
    .fills(&[
        Fill { member: "id", from: FillFrom::Uuid },
        Fill { member: "shop", from: FillFrom::Path("shop") },
        Fill { member: "key", from: FillFrom::Key },
    ])
    .needs(&[Need { when: None, one_of: &["to", "alias"] }]);
static MOVE: Operation = Operation::post("parcels.move", "/move").refusal(&Refusal {
    path: &["applied"],
    values: &["false"],
    stands_for: 409,
    code: &["reason"],
    decode: refused_body::<JsonObject>,
});
static LIST: Operation = Operation::get("parcels.list", "/parcels");

fn client(set: impl Fn(ClientBuilder) -> ClientBuilder) -> (Client, MockTransport) {
    let done = || MockAnswer::json(200, json!({"applied": true}));
    let refused = json!({"applied": false, "reason": "stale", "generation": 4});
    let mock = MockTransport::new()
        .on("POST", "/v1/move", done())
        .on("POST", "/v1/move", MockAnswer::json(200, refused))
        .fallback(done());
    let builder = set(Client::builder(&PLATFORM).transport(mock.clone()));
    (builder.build().expect("a client"), mock)
}

fn keyed(builder: ClientBuilder) -> ClientBuilder {
    builder.credential("key", "k")
}

fn header<'a>(recorded: &'a Recorded, name: &str) -> &'a str {
    recorded.header(name).unwrap_or_default()
}

#[tokio::test]
async fn a_key_that_is_given_for_something_else_is_told_before_it_is_sent() {
    let clock = VirtualClock::default();
    let (client, mock) = client(|it| keyed(it).clock(clock.clone()));
    let send = |to: &str, key: &str| {
        let call = client.call::<JsonObject>(&SEND).path("shop", "s").member("id", "1");
        call.member("to", to).idempotency_key(key)
    };
    send("me", "a").await.expect("the first");
    send("me", "a").await.expect("the same again");
    let error = send("you", "a").await.expect_err("something else");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Conflict, None));
    assert!(error.to_string().contains("idempotency key"), "{error}");
    assert!(!format!("{error:?}").contains("\"a\""), "the key does not show");
    send("you", "b").await.expect("another key");
    clock.advance(Duration::from_secs(60));
    send("you", "a").await.expect("the platform has forgotten it");
    assert_eq!(mock.requests().len(), 4);
}

#[tokio::test]
async fn members_are_filled_in_unless_the_caller_gives_them() {
    let (client, mock) = client(keyed);
    let send = || client.call::<JsonObject>(&SEND).path("shop", "a/b").idempotency_key("k1");
    send().member("to", "me").await.expect("sent");
    send().idempotency_key("k2").json(&json!({"to": "me", "shop": "x"})).await.expect("sent");
    let error = send().idempotency_key("k3").member("from", "me").await.expect_err("nobody");
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(error.message(), "the body needs `to` or `alias`");
    let bodies: Vec<Value> = mock.requests().iter().map(|it| it.json().expect("json")).collect();
    assert_eq!(bodies.len(), 2);
    assert_eq!((&bodies[0]["shop"], &bodies[0]["key"]), (&"a/b".into(), &"k1".into()));
    assert_eq!((&bodies[1]["shop"], &bodies[1]["key"]), (&"x".into(), &"k2".into()));
    assert_ne!(bodies[0]["id"], bodies[1]["id"]);
}

#[tokio::test]
async fn an_answer_that_refuses_is_an_error_with_what_it_says() {
    let (client, _) = client(keyed);
    let call = || client.call::<JsonObject>(&MOVE);
    call().await.expect("it was done");
    let error = call().await.expect_err("it was not");
    assert_eq!((error.kind(), error.code()), (ErrorKind::Conflict, Some("stale")));
    assert_eq!(error.api::<JsonObject>().expect("the answer")["generation"], 4);
}

#[tokio::test]
async fn the_largest_set_of_credentials_is_sent_and_a_call_may_bring_its_own() {
    let both = |it: ClientBuilder| it.credential("key", "k").credential("token", "t");
    let (client, mock) = client(both);
    client.call::<JsonObject>(&LIST).await.expect("sent");
    client.call::<JsonObject>(&LIST).credential("token", "mine").await.expect("sent");
    let error = client.call::<JsonObject>(&LIST).credential("x", "y").await.expect_err("unknown");
    assert_eq!(error.kind(), ErrorKind::Request);
    let sent = mock.requests();
    assert_eq!(
        (header(&sent[0], "x-api-key"), header(&sent[0], "authorization")),
        ("k", "Bearer t")
    );
    assert_eq!(header(&sent[1], "authorization"), "Bearer mine");
    let traces: Vec<&str> = sent.iter().map(|it| header(it, "x-trace-id")).collect();
    assert!(traces[0].len() == 36 && traces[0] != traces[1], "{traces:?}");
}

#[tokio::test]
async fn one_credential_of_several_alternatives_is_enough() {
    let from = |set: &'static str| {
        let read = move |name: &str| (name == set).then(|| "secret".to_owned());
        Client::builder(&PLATFORM).from_vars(read).build()
    };
    assert!(from("KEY").is_ok() && from("TOKEN").is_ok());
    let error = from("NONE").expect_err("nothing proves who it is");
    assert_eq!(error.message(), "`KEY` is not set");
    let (client, mock) = client(|it| it.credential("token", "t").no_trace_ids());
    client.call::<JsonObject>(&LIST).await.expect("sent");
    let sent = mock.requests();
    assert_eq!((header(&sent[0], "x-api-key"), header(&sent[0], "x-trace-id")), ("", ""));
}

#[tokio::test]
async fn a_number_beyond_its_bounds_is_moved_or_refused() {
    const CLAMPED: ParamSpec = ParamSpec::query("size").range(Some(1), Some(100), Outside::Clamp);
    const HELD: ParamSpec = ParamSpec::query("wait").range(Some(1), None, Outside::Refuse);
    let (client, mock) = client(keyed);
    client.call::<JsonObject>(&LIST).param(&CLAMPED, 500).param(&HELD, 1).await.expect("sent");
    let error = client.call::<JsonObject>(&LIST).param(&HELD, 0).await.expect_err("too little");
    assert_eq!(error.message(), "`wait` is 0, and has to be 1 at least");
    let uri = mock.requests()[0].uri.to_string();
    assert!(uri.ends_with("/parcels?size=100&wait=1"), "{uri}");
}
