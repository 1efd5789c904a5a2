//! The programs that show the crates in use, run against a server of our own.
#![expect(clippy::expect_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::json;
use specloom_tests::loopback::{Answer, Server};
use specloom_tests::program;

/// The programs of a crate, by name; built once.
fn examples() -> &'static BTreeMap<String, PathBuf> {
    static BUILT: OnceLock<BTreeMap<String, PathBuf>> = OnceLock::new();
    BUILT.get_or_init(|| program::examples("amdahl").expect("the examples compile"))
}

fn example(name: &str) -> Command {
    let mut command = Command::new(examples().get(name).expect("an example"));
    command
        .env_clear()
        .env("NO_PROXY", "127.0.0.1")
        .env("API_KEY", "key_1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// What a program says that talks to this server.
async fn run(mut command: Command, server: &Server, input: &'static str) -> Output {
    command.env("AMDAHL_URL", server.address());
    let run = tokio::task::spawn_blocking(move || {
        let mut child = command.spawn().expect("it starts");
        let mut stdin = child.stdin.take().expect("an input");
        stdin.write_all(input.as_bytes()).expect("it reads");
        drop(stdin);
        child.wait_with_output().expect("it ends")
    });
    run.await.expect("it ends")
}

fn said(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[tokio::test]
async fn a_query_prints_a_table() {
    let body = json!({"rows": [
        {"channel": "mail", "messages": 12}, {"channel": null, "messages": 3},
    ]});
    let headers = [("Content-Type", "application/json"), ("X-RateLimit-Remaining", "41")];
    let answer = Answer::new(200, &headers, body.to_string());
    let server = Server::answering(vec![answer]).await.expect("a server");
    let output = run(example("query"), &server, "").await;
    let table = "channel                messages\n\
                 mail                         12\n\
                 -                             3\n\
                 41 calls are left\n";
    assert_eq!(said(&output), table);
    assert_eq!(server.requests()[0].header("authorization"), Some("Bearer key_1"));
}

#[tokio::test]
async fn a_query_that_is_refused_says_why() {
    let body = json!({"error": {"code": "permission_denied", "message": "no scope"}});
    let server = Server::answering(vec![Answer::json(403, &body)]).await.expect("a server");
    let output = run(example("query"), &server, "").await;
    let why = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success());
    assert!(why.contains("403 permission_denied: no scope"), "{why}");
}

#[tokio::test]
async fn an_agent_is_followed_and_answered() {
    let stream = |text: &'static str| Answer::events([text.as_bytes()]);
    let server = Server::answering(vec![
        Answer::json(202, &json!({"session_id": "r1", "status": "queued"})),
        stream("data: {\"type\":\"step\",\"data\":{\"n\":1}}\n\n"),
        Answer::json(200, &json!({"status": "awaiting_input", "pending_input": "which one?"})),
        Answer::json(200, &json!({"status": "running"})),
        stream("data: {\"type\":\"session.completed\"}\n\n"),
        Answer::json(200, &json!({"status": "complete", "output": {"done": true}})),
    ])
    .await
    .expect("a server");
    let mut command = example("agent");
    command.arg("Pick one");
    let output = run(command, &server, "the second\n").await;
    let shown = "started r1\nstep: {\"n\":1}\nit asks: \"which one?\"\n\
                 session.completed: null\n{\"done\":true}\n";
    assert_eq!(said(&output), shown);
    let requests = server.requests();
    let paths: Vec<&str> = requests.iter().filter_map(|it| it.path.rsplit('/').next()).collect();
    assert_eq!(paths, ["run", "stream", "status", "resume", "stream", "status"]);
    let body = requests[0].json().expect("JSON").expect("a body");
    assert_eq!((&body["task"], &body["async"]), (&json!("Pick one"), &json!(true)));
    assert_eq!(requests[3].json().expect("JSON"), Some(json!({"input": {"answer": "the second"}})));
}

/// A program that is ended with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

#[test]
fn a_receiver_acknowledges_what_is_signed() {
    let mut command = example("webhook");
    command.arg("127.0.0.1:0").env("WEBHOOK_SECRET", "hush");
    let mut child = Running(command.spawn().expect("it starts"));
    let mut lines = BufReader::new(child.0.stdout.take().expect("an output")).lines();
    let mut line = || lines.next().expect("a line").expect("text");
    let address = line().strip_prefix("listening on ").expect("an address").to_owned();

    let body = r#"{"event":"session.completed","session_id":"r1"}"#;
    let headers = amdahl::webhooks::receiver("hush").sign("", body.as_bytes()).expect("a secret");
    let (name, good) = headers.first().expect("a header");
    let deliver = |signature: &str, body: &str| {
        let mut stream = TcpStream::connect(&address).expect("a connection");
        let length = body.len();
        write!(
            stream,
            "POST /hooks/amdahl HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\
             {name}: {signature}\r\nContent-Length: {length}\r\n\r\n{body}"
        )
        .expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("an answer");
        answer.split(' ').nth(1).expect("a status").to_owned()
    };
    assert_eq!(deliver(&good.to_uppercase(), body), "401");
    assert_eq!(deliver(good, &body.replace("r1", "r2")), "401");
    assert_eq!(deliver("", body), "401");
    assert_eq!(deliver(good, body), "202");
    assert_eq!(line(), "run r1 has ended");
}
