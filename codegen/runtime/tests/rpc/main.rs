//! Tools that are called by JSON-RPC, over a transport without a network.

#![expect(clippy::expect_used, reason = "a test speaks by failing")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use specloom_runtime::codegen::{BaseUrl, Operation, Platform, RpcContext, RpcSpec};
use specloom_runtime::rpc::{RpcError, RpcEvent, Tools};
use specloom_runtime::transport::{MockAnswer, MockTransport};
use specloom_runtime::{Client, ErrorKind, JsonObject, Uuid, Value, VirtualClock};

static PLATFORM: Platform =
    Platform::new("shop", "shop/0.1.0", BaseUrl::new("https://shop.example", ""));
static SEND: Operation = Operation::post("mcp.send", "/mcp");
static TOOLS: RpcSpec = RpcSpec::new()
    .initialize("initialize", "protocolVersion", "2024-11-05")
    .key("request_key")
    .context(&[RpcContext { name: "owner", param: Some("owner"), argument: Some("for") }])
    .kinds(&[(-32_001, ErrorKind::AccessDenied)]);

fn json(text: &str) -> Value {
    specloom_runtime::json::from_str(text).expect("JSON")
}

fn answer(text: &str) -> MockAnswer {
    MockAnswer::json(200, json(text))
}

fn tools(mock: &MockTransport) -> Tools {
    let client = Client::builder(&PLATFORM).transport(mock.clone()).clock(VirtualClock::default());
    Tools::new(&client.build().expect("a client"), &SEND, &TOOLS)
}

/// A shop with one tool, whose list comes before the other answers.
fn shop(then: MockAnswer) -> MockTransport {
    let list = r##"{"jsonrpc": "2.0", "result": {"tools": [
        {"name": "buy", "description": "Buys.", "inputSchema": {
            "type": "object",
            "required": ["sku"],
            "properties": {
                "sku": {"type": "string", "pattern": "^[A-Z]+$", "maxLength": 8},
                "count": {"type": ["integer", "null"], "minimum": 1},
                "for": {"type": "string"},
                "to": {"$ref": "#/$defs/place"}
            },
            "$defs": {"place": {"type": "object", "required": ["city"]}}
        }},
        {"name": "odd", "inputSchema": {"$ref": "https://elsewhere.example/schema"}},
        {"name": "plain"},
        {"nothing": 1},
        7
    ]}}"##;
    MockTransport::new().on("POST", "/mcp", answer(list)).on("POST", "/mcp", then)
}

fn done() -> MockAnswer {
    answer(r#"{"jsonrpc": "2.0", "id": "x", "result": {"status": "done", "a": 1}}"#)
}

fn body(mock: &MockTransport, at: usize) -> Value {
    mock.requests()[at].json().expect("JSON")
}

#[tokio::test]
async fn the_handshake_names_a_version() {
    let mock = MockTransport::new().on("POST", "/mcp", done()).on("POST", "/rpc", done());
    tools(&mock).initialize().await.expect("a result");
    tools(&mock).at("/rpc").initialize_as("2025-03-26").await.expect("a result");
    let version = |at: usize| body(&mock, at)["params"]["protocolVersion"].clone();
    assert_eq!((version(0), version(1)), (json("\"2024-11-05\""), json("\"2025-03-26\"")));
    assert_eq!(body(&mock, 0)["method"], "initialize");
    assert_eq!(body(&mock, 0)["jsonrpc"], "2.0");
    let id: Uuid = body(&mock, 0)["id"].as_str().expect("an id").parse().expect("a UUID");
    assert_eq!((id.as_bytes()[6] >> 4, id.as_bytes()[8] >> 6), (4, 2));
    assert_ne!(body(&mock, 0)["id"], body(&mock, 1)["id"]);
}

#[tokio::test]
async fn tools_are_listed_with_what_is_wrong_with_them() {
    let mock = shop(done());
    let list = tools(&mock).list().await.expect("a list");
    let names: Vec<&str> = list.tools.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["buy", "odd", "plain"]);
    assert_eq!(list.tools[0].description.as_deref(), Some("Buys."));
    assert_eq!(list.tools[0].schema_problem, None);
    assert!(list.tools[1].schema_problem.is_some(), "nothing is fetched");
    assert_eq!(list.result["tools"].as_array().map(Vec::len), Some(5));
    assert_eq!(body(&mock, 0)["params"], json("{}"));
}

#[tokio::test]
async fn arguments_are_held_against_the_schema() {
    let mock = shop(done());
    let tools = tools(&mock);
    let other = MockTransport::new().fallback(done());
    self::tools(&other).call("buy", &json("{}")).await.expect("no schema is known yet");
    tools.list().await.expect("a list");
    let known = tools.clone();
    for (arguments, field) in [
        ("{}", None),
        (r#"{"sku": "hush"}"#, Some("sku")),
        (r#"{"sku": "A", "count": 0}"#, Some("count")),
        (r#"{"sku": "A", "count": "two"}"#, Some("count")),
        (r#"{"sku": "A", "to": {"hush": 1}}"#, Some("to")),
    ] {
        let error = known.call("buy", &json(arguments)).await.expect_err(arguments);
        assert_eq!((error.kind(), error.field()), (ErrorKind::Request, field), "{error}");
        assert!(!format!("{error:?}").contains("hush"), "{error:?}");
    }
    assert_eq!(mock.requests().len(), 1, "nothing of that was sent");
    for arguments in
        [r#"{"sku": "A", "count": null, "more": [1]}"#, r#"{"sku": "A", "count": 2.0}"#]
    {
        known.call(" buy ", &json(arguments)).await.expect("it fits");
    }
    known.call("odd", &json(r#"{"any": 1}"#)).await.expect("its schema cannot be used");
    known.call("buy", &()).unchecked().await.expect("it is not looked at");
    assert_eq!(body(&mock, 1)["params"]["name"], "buy");
    assert_eq!(body(&mock, 4)["params"]["arguments"], json("{}"));
}

#[tokio::test]
async fn what_cannot_be_a_call_is_not_sent() {
    let mock = shop(done());
    let tools = tools(&mock);
    for call in [tools.call("  ", &()), tools.call("buy", &7), tools.request("x", &[1, 2])] {
        let error = call.await.expect_err("refused");
        assert_eq!((error.kind(), error.operation()), (ErrorKind::Request, Some("mcp.send")));
    }
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn what_holds_for_all_calls_and_the_key_are_arguments() {
    let mock = MockTransport::new().fallback(done());
    let tools = tools(&mock).context("owner", "me");
    tools.call("buy", &json(r#"{"sku": "A"}"#)).idempotency_key("k1").await.expect("done");
    let own = json(r#"{"for": "you", "request_key": "mine"}"#);
    tools.call("buy", &own).idempotency_key("k2").await.expect("done");
    let params = |at: usize| body(&mock, at)["params"].clone();
    let first = json(
        r#"{"name": "buy", "arguments": {"sku": "A", "for": "me", "request_key": "k1"}, "owner": "me"}"#,
    );
    assert_eq!(params(0), first);
    assert_eq!(params(1)["arguments"], own);
    assert_eq!(mock.requests()[0].header("idempotency-key"), None);
    tools.request("ping", &()).idempotency_key("k3").await.expect("done");
    assert_eq!(mock.requests()[2].header("idempotency-key"), Some("k3"));
    assert_eq!(params(2), json("{}"));
}

#[tokio::test]
async fn a_call_is_repeated_if_that_is_safe() {
    let busy = || MockTransport::new().on("POST", "/mcp", MockAnswer::empty(500));
    let then_done = || busy().on("POST", "/mcp", done());
    let mock = then_done();
    tools(&mock).initialize().await.expect("a handshake is safe");
    assert_eq!(body(&mock, 0), body(&mock, 1), "with the same id");
    for (is_safe, mock, key, flag) in [
        (false, then_done(), "", None),
        (true, then_done(), "k", None),
        (true, then_done(), "", Some(true)),
        (false, then_done(), "k", Some(false)),
    ] {
        let call = tools(&mock).call("buy", &()).idempotency_key(key);
        let call = match flag {
            Some(flag) => call.repeatable(flag),
            None => call,
        };
        assert_eq!(call.await.is_ok(), is_safe, "{key} {flag:?}");
        assert_eq!(mock.requests().len(), if is_safe { 2 } else { 1 });
    }
}

#[tokio::test]
async fn an_error_has_its_code_and_kind() {
    let failing = |code: &str| {
        let text = format!(
            r#"{{"jsonrpc": "2.0", "error": {{"code": {code}, "message": "no", "data": {{"hint": 1}}}}}}"#
        );
        MockTransport::new().fallback(answer(&text))
    };
    for (code, kind) in [
        ("-32001", ErrorKind::AccessDenied),
        ("-32601", ErrorKind::NotFound),
        ("-32602", ErrorKind::Validation),
        ("-32603", ErrorKind::Server),
        ("-32000", ErrorKind::Server),
        ("7", ErrorKind::Rpc),
        ("\"odd\"", ErrorKind::Server),
    ] {
        let error = tools(&failing(code)).call("buy", &()).await.expect_err("it failed");
        assert_eq!((error.kind(), error.message()), (kind, "no"), "{code}");
        let said = error.api::<RpcError>().expect("what was said");
        assert_eq!(error.code(), Some(said.code.to_string().as_str()));
        assert_eq!(said.data, Some(json(r#"{"hint": 1}"#)));
    }
    let error = tools(&failing("7")).call("buy", &()).await.expect_err("it failed");
    assert_eq!(error.to_string(), "POST /mcp: 200 7: no");
}

#[tokio::test]
async fn an_error_comes_with_any_status() {
    let text = r#"{"jsonrpc": "2.0", "error": {"code": -32700, "message": "what?"}}"#;
    let mock = MockTransport::new().fallback(MockAnswer::json(400, json(text)));
    let error = tools(&mock).call("buy", &()).await.expect_err("it failed");
    assert_eq!(error.kind(), ErrorKind::Validation);
    assert_eq!((error.code(), error.message()), (Some("-32700"), "what?"));
    assert!(error.api::<RpcError>().is_some());
}

#[tokio::test]
async fn a_result_is_an_object() {
    for text in [
        r#"{"jsonrpc": "2.0", "result": [1]}"#,
        r#"{"jsonrpc": "2.0", "result": null}"#,
        r#"{"jsonrpc": "2.0", "error": null}"#,
        "[]",
        "7",
    ] {
        let mock = MockTransport::new().fallback(answer(text));
        let error = tools(&mock).call("buy", &()).await.expect_err(text);
        assert_eq!(error.kind(), ErrorKind::Decode, "{text}");
    }
    let text = r#"{"jsonrpc": "2.0", "error": null, "result": {"a": 1}}"#;
    let mock = MockTransport::new().fallback(answer(text));
    let typed: JsonObject =
        tools(&mock).call("buy", &()).typed().timeout(Duration::from_secs(1)).await.expect("one");
    assert_eq!(typed["a"], 1);
}

#[tokio::test]
async fn calls_can_be_watched() {
    let seen: Arc<Mutex<Vec<String>>> = Arc::default();
    let sink = Arc::clone(&seen);
    let observer = move |event: &RpcEvent<'_>| {
        let line = match event {
            RpcEvent::Request { method, is_repeatable, .. } => {
                format!("> {method} {is_repeatable}")
            }
            RpcEvent::Response { method, members, .. } => format!("< {method} {members:?}"),
            RpcEvent::Failure { method, kind, .. } => format!("! {method} {kind}"),
            _ => "?".to_owned(),
        };
        sink.lock().expect("lines").push(line);
    };
    let mock = MockTransport::new()
        .on("POST", "/mcp", MockAnswer::empty(503))
        .on("POST", "/mcp", done())
        .on("POST", "/mcp", MockAnswer::empty(404));
    let tools = tools(&mock).observer(observer);
    tools.initialize().await.expect("a result");
    tools.call("buy", &()).await.expect_err("not found");
    tools.call("", &()).await.expect_err("not sent");
    let expected = [
        "> initialize true",
        "< initialize [\"a\", \"status\"]",
        "> tools/call false",
        "! tools/call not found",
    ];
    assert_eq!(*seen.lock().expect("lines"), expected);
}
