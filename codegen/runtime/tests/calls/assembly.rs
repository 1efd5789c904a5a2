//! What is sent: addresses, queries, headers and bodies.

use specloom_runtime::codegen::{Operation, ParamSpec, ParamStyle};
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{Body, Bytes, Call, ErrorKind, Multipart, Value};

use crate::bench::{ARCHIVE, CREATE, GET, KEYED, LIST, at, mocked};

fn call(operation: &'static Operation) -> Call<Value> {
    at("https://api.example.com").build().expect("a client").call(operation)
}

fn uri(call: Call<Value>) -> String {
    call.into_request().expect("a request").uri().to_string()
}

#[test]
fn segments_are_encoded_each_on_its_own() {
    let table = [
        ("p1", "/v1/parcels/p1"),
        ("a/b?c#d", "/v1/parcels/a%2Fb%3Fc%23d"),
        ("a b+c%2F", "/v1/parcels/a%20b%2Bc%252F"),
        ("grüße", "/v1/parcels/gr%C3%BC%C3%9Fe"),
        ("...", "/v1/parcels/..."),
        ("a;b=c,d", "/v1/parcels/a%3Bb%3Dc%2Cd"),
    ];
    for (id, path) in table {
        assert_eq!(uri(call(&GET).path("id", id)), format!("https://api.example.com{path}"));
    }
}

#[test]
fn segments_that_lead_elsewhere_are_refused() {
    for bad in ["", ".", ".."] {
        let error = call(&GET).path("id", bad).into_request().expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Request, "{bad}");
    }
    let error = call(&GET).into_request().expect_err("refused");
    assert!(error.message().contains("`id`"), "{error}");
}

#[test]
fn a_query_keeps_its_order_and_the_last_value() {
    let list = call(&LIST).query("limit", 5).query("cursor", "a+b/=").query("limit", 7);
    assert_eq!(uri(list), "https://api.example.com/v1/parcels?limit=7&cursor=a%2Bb%2F%3D");
    let list = call(&LIST).query("limit", 5).query("limit", None::<i64>);
    assert_eq!(uri(list), "https://api.example.com/v1/parcels");
    let list = call(&LIST).query("tag", vec!["a", "b&c"]).query_extra("x[y]", "1 2");
    assert_eq!(uri(list), "https://api.example.com/v1/parcels?tag=a&tag=b%26c&x%5By%5D=1%202");
}

#[test]
fn params_have_styles() {
    const TAGS: ParamSpec = ParamSpec::query("tags").style(ParamStyle::Pipe).explode(false);
    const FILTER: ParamSpec = ParamSpec::query("filter").style(ParamStyle::DeepObject);
    let members = std::collections::BTreeMap::from([("a".to_owned(), 1), ("b".to_owned(), 2)]);
    let list = call(&LIST).param(&TAGS, vec!["x", "y"]).param(&FILTER, members);
    assert_eq!(
        uri(list),
        "https://api.example.com/v1/parcels?tags=x%7Cy&filter%5Ba%5D=1&filter%5Bb%5D=2"
    );
}

#[test]
fn headers_say_what_is_there() {
    let request = call(&LIST).cookie("c", "1 2").header_param("X-A", 7).into_request();
    let request = request.expect("a request");
    let header = |name: &str| request.headers().get(name).and_then(|it| it.to_str().ok());
    assert_eq!(header("user-agent"), Some("parcel/0.1.0"));
    assert_eq!(header("accept"), Some("application/json"));
    assert_eq!(header("cookie"), Some("c=1%202"));
    assert_eq!(header("x-a"), Some("7"));
    assert_eq!(header("content-type"), None);
    assert_eq!(header("x-version"), None, "the operation does not take it");
    assert_eq!(header("authorization"), None, "credentials stay out");

    let request = call(&GET).path("id", "p").into_request().expect("a request");
    assert_eq!(request.headers()["x-version"], "2026-01");
}

#[test]
fn headers_that_would_split_a_request_are_refused() {
    for call in [
        call(&LIST).header("x-a", "1\r\nx-b: 2"),
        call(&LIST).header("x a", "1"),
        call(&LIST).header_param("X-A", "1\n2"),
        call(&KEYED).idempotency_key("k\r\nx: y"),
        call(&LIST).trace_id("t\n"),
    ] {
        let error = call.into_request().expect_err("refused");
        assert_eq!(error.kind(), ErrorKind::Request);
        assert!(!error.to_string().contains('\n'), "{error:?}");
    }
}

#[test]
fn bodies_bring_their_media_type() {
    let body = |call: Call<Value>| {
        let request = call.into_request().expect("a request");
        let media_type = request.headers().get("content-type").cloned();
        let media_type = media_type.map(|it| it.to_str().expect("text").to_owned());
        (media_type.unwrap_or_default(), String::from_utf8_lossy(request.body()).into_owned())
    };
    let json = call(&CREATE).json(&Value::from("x"));
    assert_eq!(body(json), ("application/json".into(), "\"x\"".into()));
    let members = call(&CREATE).member("b", &1).member("a", &None::<i64>).member("c", "x");
    assert_eq!(
        body(members.member("b", &2)),
        ("application/json".into(), r#"{"b":2,"c":"x"}"#.into())
    );
    let always = call(&CREATE).always("a", &None::<i64>).always("b", &Some(1));
    assert_eq!(body(always), ("application/json".into(), r#"{"a":null,"b":1}"#.into()));
    let bytes = call(&CREATE).bytes("text/csv", "a,b");
    assert_eq!(body(bytes), ("text/csv".into(), "a,b".into()));
    assert_eq!(body(call(&CREATE)), (String::new(), String::new()));
    let form = call(&CREATE).form(&Value::from_iter([("a", "1 2")]), &[]);
    assert_eq!(body(form), ("application/x-www-form-urlencoded".into(), "a=1%202".into()));
    let (media_type, text) = body(call(&CREATE).multipart(Multipart::new().text("a", "1")));
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let part = "Content-Disposition: form-data; name=\"a\"\r\n\r\n1";
    assert_eq!(text, format!("--{boundary}\r\n{part}\r\n--{boundary}--\r\n"));
}

#[test]
fn a_stream_is_no_body_in_one_piece() {
    let body = Body::stream(None, || specloom_runtime::BodyStream::chunks([Bytes::new()]));
    let error = call(&CREATE).bytes("text/csv", body).into_request().expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Request);
}

#[tokio::test]
async fn what_is_wrong_is_said_when_it_is_sent() {
    let mock = MockTransport::new().fallback(MockAnswer::empty(204));
    let (client, _) = mocked(&mock);
    let error = client.call::<()>(&ARCHIVE).path("id", "..").await.expect_err("refused");
    assert_eq!(error.kind(), ErrorKind::Request);
    assert_eq!(error.operation(), Some("parcels.archive"));
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn a_call_moves_between_threads() {
    let mock = MockTransport::new().on("DELETE", "/v1/parcels/p", MockAnswer::empty(204));
    let (client, _) = mocked(&mock);
    let call = client.call::<()>(&ARCHIVE).path("id", "p");
    tokio::spawn(call.clone().send()).await.expect("joined").expect("archived");
    tokio::spawn(async move { call.await }).await.expect("joined").expect("archived");
    assert_eq!(mock.requests().len(), 2);
}
