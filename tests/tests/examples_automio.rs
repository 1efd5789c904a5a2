//! The programs that show the client of Automio, run against a server of our own.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::OnceLock;

use serde_json::{Value, json};
use specloom_tests::loopback::{Answer, Request, Server};
use specloom_tests::program;

/// The programs of the crate, by name; built once.
fn examples() -> &'static BTreeMap<String, PathBuf> {
    static BUILT: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    BUILT.get_or_init(|| program::examples("automio").expect("the examples compile"))
}

/// What a program prints, and what it asked.
async fn run(name: &str, arguments: &[&str], answers: Vec<Answer>) -> (String, Vec<Request>) {
    let server = Server::answering(answers).await.expect("a server");
    let mut command = Command::new(examples().get(name).expect("an example"));
    command
        .args(arguments)
        .env_clear()
        .env("NO_PROXY", "127.0.0.1")
        .env("API_BASE_URL", format!("{}/", server.address()))
        .env("APP_ID", "130")
        .env("APP_TOKEN", "tok_live");
    let run = tokio::task::spawn_blocking(move || command.output().expect("it runs"));
    let Output { status, stdout, stderr } = run.await.expect("it ends");
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    (String::from_utf8_lossy(&stdout).into_owned(), server.requests())
}

/// The answer of a service, as the platform gives it.
fn answered(status: u16, data: &Value) -> Value {
    json!({
        "api_data": data,
        "api_response": {
            "status_code": status,
            "text": data.to_string(),
            "headers": {},
            "url": "https://shop.example/v1",
            "ok": status < 400,
        },
    })
}

fn events(all: &[Value]) -> Answer {
    let events: Vec<String> = all.iter().map(|it| format!("data: {it}\n\n")).collect();
    Answer::events([events.concat().as_bytes()])
}

#[tokio::test]
async fn every_account_is_asked_at_once() {
    let accounts = json!({
        "2": [{"id": 11, "name": "one"}],
        "30": [{"id": 12, "name": "two"}],
    });
    let mut first = answered(200, &json!({"rows": 3}));
    first["connection_id"] = json!(11);
    let mut second = answered(503, &Value::Null);
    second["connection_id"] = json!("12");
    let answers = vec![
        Answer::json(200, &accounts),
        Answer::json(200, &json!({"responses": [first, second]})),
    ];
    let (said, requests) = run("accounts", &["shop", "orders"], answers).await;
    let expected = "2 accounts\n11: {\"rows\":3}\n12: the service answered with the status 503\n";
    assert_eq!(said, expected);
    let [listed, asked] = requests.as_slice() else { panic!("two requests") };
    assert_eq!(listed.path, "/api/integrations/shop/table_connections/");
    assert_eq!(listed.query_map()["app_id"], "130");
    assert_eq!(asked.path, "/api/integrations/shop/parallel_call/");
    assert_eq!(asked.header("x-app-id"), Some("130"));
    assert_eq!(asked.header("authorization"), Some("App-Token tok_live"));
    let body = asked.json().expect("JSON").expect("a body");
    assert_eq!(body["data_list"][1]["organization_id"], 30);
    assert_eq!(body["data_list"][1]["connection_id"], 12);
    assert_eq!(body["data_list"][1]["params"], json!({"limit": 50}));
}

#[tokio::test]
async fn details_come_one_by_one() {
    let list = answered(200, &json!({"items": [{"id": "a"}, {"id": "b"}]}));
    let item = |index: u64, status: u16| {
        let response = answered(status, &json!({"n": index}));
        json!({"index": index, "total": 2, "completed": 1, "response": response})
    };
    let done = json!({"completed": true, "total_processed": 2});
    let answers = vec![Answer::json(200, &list), events(&[item(1, 200), item(0, 404), done])];
    let (said, requests) = run("details", &["shop", "me@shop.example"], answers).await;
    let expected = "1: {\"n\":1}\n0: the service answered with the status 404\n2 done\n";
    assert_eq!(said, expected);
    let body = requests[1].json().expect("JSON").expect("a body");
    assert_eq!(body["streaming"], true);
    assert_eq!(
        body["data_list"],
        json!([{"url_params": {"id": "a"}}, {"url_params": {"id": "b"}}])
    );
    assert_eq!(requests[1].query_map()["connection_id"], "me@shop.example");
}

#[tokio::test]
async fn missing_credits_are_told() {
    let answers = vec![Answer::json(402, &json!({"detail": "top up first"}))];
    let (said, requests) = run("details", &[], answers).await;
    assert_eq!(said, "no credits: top up first\n");
    assert_eq!(requests.len(), 1, "nothing is asked again");
}

#[tokio::test]
async fn a_run_is_followed_to_its_end() {
    for (end, said) in [("completed", "it completed"), ("failed", "it failed: no rows")] {
        let answers = vec![
            Answer::json(200, &json!({"run_id": 900, "task_id": "t-9", "run_number": 3})),
            Answer::events([&b"data: one\n\ndata: two\n\n"[..]]),
            Answer::json(200, &json!({"status": "running", "progress": 40})),
            Answer::json(200, &json!({"status": end, "progress": 100, "error": "no rows"})),
            Answer::json(200, &json!({"detail": "sent"})),
        ];
        let (printed, requests) = run("run", &["12"], answers).await;
        assert!(printed.starts_with("run 3 of action 12\n  one\n  two\n"), "{printed}");
        let last = printed.lines().last().unwrap_or_default();
        assert!(last.starts_with(said), "{printed}");
        assert_eq!(requests[0].path, "/api/actions/12/run/");
        assert_eq!(requests[1].query_map()["task_id"], "t-9");
        assert_eq!(requests[2].path, "/api/actions/runs/900/status/");
        let mail = requests[4].json().expect("JSON").expect("a body");
        assert_eq!(mail["text"], last);
        assert_eq!(mail["html"], Value::Null);
    }
}
