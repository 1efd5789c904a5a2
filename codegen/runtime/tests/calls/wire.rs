//! Calls on a real connection, end to end: where they go, and what of that the server sees.

use std::time::Duration;

use specloom_runtime::codegen::{BaseUrl, Operation, Platform, ServerVariable};
use specloom_runtime::{
    Client, ClientBuilder, ErrorKind, JsonObject, RetryPolicy, Value, VirtualClock,
};

use crate::bench::{CREATE, GET, LIST, PLATFORM, at, says};
use crate::support::{Server, Step};

static HEAD: Operation = Operation::head("parcels.head", "/parcels");
static STREAM: Operation = Operation::get("parcels.events", "/parcels").streaming();

fn good() -> Vec<Step> {
    says(&["200 OK", "Content-Type: application/json"], "{}")
}

fn quick(server: &Server) -> Client {
    at(&server.address).clock(VirtualClock::default()).build().expect("a client")
}

async fn targets(base: impl Fn(&str) -> String) -> Vec<String> {
    let server = Server::start(vec![good()]).await;
    let client = at(&base(&server.address)).clock(VirtualClock::default()).build();
    client.expect("a client").call::<JsonObject>(&LIST).await.expect("an answer");
    server.targets()
}

#[tokio::test]
async fn addresses_join_without_a_slash_too_many() {
    for end in ["", "/", "//", "/v1", "/v1/"] {
        assert_eq!(targets(|it| format!("{it}{end}")).await, ["/v1/parcels"], "{end}");
    }
    assert_eq!(targets(|it| format!("{it}/gate/")).await, ["/gate/v1/parcels"]);
}

#[tokio::test]
async fn what_is_encoded_arrives_as_it_was_encoded() {
    let table = [
        ("a/b", "a%2Fb"),
        ("a b+c", "a%20b%2Bc"),
        ("%2e%2e", "%252e%252e"),
        ("grüße 🦀", "gr%C3%BC%C3%9Fe%20%F0%9F%A6%80"),
        ("..;x", "..%3Bx"),
        ("a?b#c&d=e", "a%3Fb%23c%26d%3De"),
        ("'\"<>\\^`{|}", "%27%22%3C%3E%5C%5E%60%7B%7C%7D"),
    ];
    let server = Server::start(table.iter().map(|_| good()).collect()).await;
    let client = quick(&server);
    for (text, _) in table {
        let call = client.call::<JsonObject>(&GET).path("id", text).query("q", text);
        call.await.expect("an answer");
    }
    assert_eq!(server.targets(), table.map(|it| format!("/v1/parcels/{0}?q={0}", it.1)));
}

#[tokio::test]
async fn nothing_is_sent_to_a_segment_that_leads_elsewhere() {
    let server = Server::start(vec![good()]).await;
    let client = quick(&server);
    for bad in ["", ".", ".."] {
        let call = client.call::<JsonObject>(&GET).path("id", bad);
        assert_eq!(call.await.expect_err("refused").kind(), ErrorKind::Request);
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn an_answer_without_a_body_needs_none() {
    let head = "HTTP/1.1 200 OK\r\nContent-Length: 9000\r\nConnection: close\r\n\r\n";
    let nothing = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
    let replies = [head, nothing].map(|it| vec![Step::Say(it.into())]);
    let server = Server::start(replies.into()).await;
    let client = quick(&server);
    let response = client.call::<()>(&HEAD).with_response().await.expect("a head");
    assert_eq!(response.headers()["content-length"], "9000");
    assert!(server.requests()[0].starts_with("HEAD /v1/parcels "));
    client.call::<()>(&LIST).await.expect("nothing");
}

#[tokio::test]
async fn a_large_body_arrives_whole_and_large_answers_too() {
    let text = "x".repeat(300_000);
    let server = Server::start(vec![says(&["200 OK"], &format!("\"{text}\""))]).await;
    let body = Value::from(text.as_str());
    let answer = quick(&server).call::<Value>(&CREATE).json(&body).await.expect("an answer");
    assert_eq!(answer, body);
    assert_eq!(server.header("content-length"), [(text.len() + 2).to_string()]);
}

#[tokio::test]
async fn an_error_in_place_of_a_stream_is_not_waited_for_without_end() {
    let head = b"HTTP/1.1 503 Busy\r\nContent-Length: 100\r\n\r\n{".to_vec();
    let server = Server::start(vec![vec![Step::Say(head), Step::Hang]]).await;
    let client = at(&server.address).timeout(Duration::from_millis(150));
    let client = client.retry(RetryPolicy::NEVER).build().expect("a client");
    let error = client.call::<()>(&STREAM).await.expect_err("busy");
    assert_eq!(error.kind(), ErrorKind::Server);
    assert_eq!(error.status().map(|it| it.as_u16()), Some(503));
    server.gone(1).await;
}

#[tokio::test]
async fn a_key_of_the_query_goes_with_no_redirect() {
    let other = Server::start(vec![good()]).await;
    let there = format!("Location: {}/b?x=1&api_key=hush-key&y=2", other.address);
    let first = Server::start(vec![
        says(&["302 Found", "Location: /a?api_key=hush-key"], ""),
        says(&["302 Found", &there], ""),
    ])
    .await;
    let client = Client::builder(&PLATFORM)
        .address(&first.address)
        .clock(VirtualClock::default())
        .credential("key", "hush-key")
        .build()
        .expect("a client");
    client.call::<JsonObject>(&LIST).await.expect("an answer");
    assert_eq!(first.targets(), ["/v1/parcels?api_key=hush-key", "/a?api_key=hush-key"]);
    assert_eq!(other.targets(), ["/b?x=1&y=2"]);
}

static TEMPLATE: Platform = Platform::new(
    "template",
    "template/0.1.0",
    BaseUrl::new("https://{region}.example.com", "/v1").variables(&[ServerVariable {
        name: "region",
        default: Some("eu"),
        choices: &["eu", "us"],
    }]),
);

#[test]
fn the_last_word_on_the_address_counts() {
    let base = |builder: ClientBuilder| match builder.build() {
        Ok(client) => client.base_url().to_owned(),
        Err(error) => error.message().to_owned(),
    };
    let builder = || Client::builder(&TEMPLATE);
    let own = || builder().base_url("https://own.example.com/x/");
    let table = [
        (builder(), "https://eu.example.com/v1"),
        (builder().variable("region", "us"), "https://us.example.com/v1"),
        (builder().variable("region", "xx"), "`region` must be one of `eu`, `us`"),
        (own(), "https://own.example.com/x"),
        (own().variable("region", "us"), "https://us.example.com/v1"),
        (own().address("https://a.example.com"), "https://a.example.com/v1"),
        (
            builder().variable("region", "us").base_url("https://b.example.com"),
            "https://b.example.com",
        ),
    ];
    for (builder, expected) in table {
        assert_eq!(base(builder), expected);
    }
}
