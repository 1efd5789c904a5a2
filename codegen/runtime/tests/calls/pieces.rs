//! What is large comes in pieces, what is sent in parts keeps their names, and an operation may have
//! a server of its own.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::sync::{Arc, Mutex};

use serde_json::json;
use specloom_runtime::codegen::{
    AuthSpec, BaseUrl, Operation, ParamSpec, Platform, ServerVariable, decode_bytes,
};
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{Body, Client, ClientBuilder, ErrorKind, FilePart, Value};

static PLATFORM: Platform = Platform::new(
    "parcels",
    "parcels/1",
    BaseUrl::new("https://{region}.api.example", "/v1").variables(&[ServerVariable {
        name: "region",
        default: Some("eu"),
        choices: &["eu", "us"],
    }]),
)
.auth(&[AuthSpec::bearer("token")], &[]);
const GET: Operation = Operation::get("parcels.get", "/parcels");
const POST: Operation = Operation::post("parcels.create", "/parcels");
const FILES: Operation =
    Operation::get("files.get", "/files").server("https://{region}.files.example/x");
const BESIDE: Operation = Operation::get("beside.get", "/files").server("/v2");

fn client(mock: &MockTransport, set_up: fn(ClientBuilder) -> ClientBuilder) -> Client {
    set_up(Client::builder(&PLATFORM).transport(mock.clone())).build().unwrap()
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_an_error_at_once() {
    let answer = MockAnswer::bytes(200, "application/pdf", "12345678901");
    let mock = MockTransport::new().on("GET", "/v1/parcels", answer);
    let client = client(&mock, |it| it.answer_limit(10));
    let call = || client.call::<()>(&GET).decode_as(decode_bytes);
    let error = call().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.to_string().contains("larger than 10 bytes"), "{error}");
    assert_eq!(mock.requests().len(), 1, "another attempt gives the same");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let stream = call().in_pieces().await.unwrap();
    let mut stream = stream.with_progress(move |bytes| told.lock().unwrap().push(bytes));
    let mut all = Vec::new();
    while let Some(piece) = stream.next().await {
        all.extend_from_slice(&piece.unwrap());
    }
    assert_eq!(all, b"12345678901");
    assert_eq!(seen.lock().unwrap().last(), Some(&11));
}

#[tokio::test]
async fn parts_have_names_and_the_last_of_a_name_counts() {
    let mock = MockTransport::new().on("POST", "/v1/parcels", MockAnswer::empty(204));
    let client = client(&mock, |it| it);
    let file = || FilePart::bytes("a.png", "PNG").content_type("image/png");
    let call = client
        .call::<()>(&POST)
        .text_part("number", 1)
        .json_part("place", &json!({"city": "Bonn"}))
        .text_part("tags", vec!["a", "b"])
        .text_part("number", 2)
        .value_part("artwork", "https://a.example/a.png")
        .value_part("frame", &json!({"width": 2}))
        .value_part("gloss", &0.5)
        .value_part("none", &None::<i64>)
        .text_part_as("note", "text/markdown", "# n")
        .file_part("photo", file());
    call.await.unwrap();
    let text = mock.requests()[0].text().into_owned();
    let lines: Vec<&str> = text.lines().filter(|it| !it.starts_with("--")).collect();
    let part = |name: &str, more: &[&'static str], value: &str| {
        let head = format!("Content-Disposition: form-data; name=\"{name}\"");
        let mut lines = vec![head];
        lines.extend(more.iter().map(|it| (*it).to_owned()));
        lines.extend([String::new(), value.to_owned()]);
        lines
    };
    let mut expected = part("place", &["Content-Type: application/json"], r#"{"city":"Bonn"}"#);
    expected.extend(part("tags", &[], "a"));
    expected.extend(part("tags", &[], "b"));
    expected.extend(part("number", &[], "2"));
    expected.extend(part("artwork", &[], "https://a.example/a.png"));
    expected.extend(part("frame", &["Content-Type: application/json"], r#"{"width":2}"#));
    expected.extend(part("gloss", &[], "0.5"));
    expected.extend(part("note", &["Content-Type: text/markdown"], "# n"));
    expected.extend(part("photo\"; filename=\"a.png", &["Content-Type: image/png"], "PNG"));
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn an_upload_tells_how_far_it_is() {
    let mock = MockTransport::new().on("POST", "/v1/parcels", MockAnswer::empty(204));
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let body = Body::from(vec![7; 100_000])
        .with_progress(move |sent, all| told.lock().unwrap().push((sent, all)));
    client(&mock, |it| it).call::<()>(&POST).bytes("application/octet-stream", body).await.unwrap();
    assert_eq!(*seen.lock().unwrap(), [(65_536, Some(100_000)), (100_000, Some(100_000))]);
}

#[test]
fn an_operation_may_have_a_server_of_its_own() {
    let mock = MockTransport::new();
    let address = |client: &Client, operation: &'static Operation| {
        client.call::<()>(operation).into_request().unwrap().uri().to_string()
    };
    let plain = client(&mock, |it| it);
    assert_eq!(address(&plain, &FILES), "https://eu.files.example/x/files");
    assert_eq!(address(&plain, &BESIDE), "https://eu.api.example/v2/files");
    let chosen = client(&mock, |it| it.variable("region", "us"));
    assert_eq!(address(&chosen, &FILES), "https://us.files.example/x/files");
    let other = client(&mock, |it| it.server("https://{region}.test.example/v9"));
    assert_eq!(address(&other, &GET), "https://eu.test.example/v9/parcels");
    let replaced = client(&mock, |it| {
        it.replace_server("https://{region}.files.example/x", "http://localhost:1/")
    });
    assert_eq!(address(&replaced, &FILES), "http://localhost:1/files");
}

#[tokio::test]
async fn headers_of_an_answer_are_values() {
    let answer = MockAnswer::json(200, json!(1))
        .header("x-left", "7")
        .header("x-name", "5 o'clock")
        .header("x-list", "a, b");
    let mock = MockTransport::new().on("GET", "/v1/parcels", answer);
    let response = client(&mock, |it| it).call::<Value>(&GET).with_response().await.unwrap();
    assert_eq!(response.header_as::<i64>("X-Left").unwrap(), Some(7));
    assert_eq!(response.header_as::<String>("x-left").unwrap(), Some("7".to_owned()));
    assert_eq!(response.header_as::<String>("x-name").unwrap(), Some("5 o'clock".to_owned()));
    let list = response.header_as::<Vec<String>>("x-list").unwrap();
    assert_eq!(list, Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(response.header_as::<i64>("x-none").unwrap(), None);
    assert!(response.header_as::<i64>("x-name").is_err());
}

#[test]
fn a_whole_query_is_encoded_unless_it_is_one_already() {
    const PLAIN: ParamSpec = ParamSpec::query_string("all");
    const FORM: ParamSpec = ParamSpec::query_string("all").reserved();
    let client = client(&MockTransport::new(), |it| it);
    let sent = |spec: &ParamSpec, text: &str| {
        client.call::<()>(&GET).param(spec, text).into_request().unwrap().uri().to_string()
    };
    assert!(sent(&PLAIN, "{\"a\": 1}").ends_with("/parcels?%7B%22a%22%3A%201%7D"));
    assert!(sent(&FORM, "a=1&b=2").ends_with("/parcels?a=1&b=2"));
}
