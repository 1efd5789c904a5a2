//! What the platform's own client does, in the form of its records.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Map, Value, json};

use super::Case;
use crate::loopback::{Answer, Request, Server};

/// Runs the cases through the client; every second one through its async twin.
///
/// # Errors
///
/// When a server or the program cannot be run, or the program fails.
pub async fn records(python: &Path, driver: &Path, cases: &[Case]) -> Result<Vec<Value>, String> {
    let mut servers = Vec::new();
    for case in cases {
        let answers = case.answers.iter().map(|(status, body)| Answer::json(*status, body));
        servers.push(Server::answering(answers.collect()).await.map_err(|it| it.to_string())?);
    }
    let input = cases.iter().zip(&servers).enumerate().map(|(at, (case, server))| {
        json!({"address": server.address(), "call": case.call, "async": at % 2 == 1})
    });
    let input = Value::Array(input.collect()).to_string();
    let (python, driver) = (python.to_owned(), driver.to_owned());
    let run = tokio::task::spawn_blocking(move || run(&python, &driver, input));
    let outcomes = run.await.map_err(|error| error.to_string())??;
    if outcomes.len() != cases.len() {
        return Err(format!("{} outcomes of {} cases", outcomes.len(), cases.len()));
    }
    let all = cases.iter().zip(&servers).zip(outcomes);
    Ok(all.map(|((case, server), expect)| record(case, server, &expect)).collect())
}

fn run(python: &Path, driver: &Path, input: String) -> Result<Vec<Value>, String> {
    let mut child = Command::new(python)
        .arg(driver)
        .env("NO_PROXY", "127.0.0.1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let mut stdin = child.stdin.take().ok_or("the program has no input")?;
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    writer.join().map_err(|_| "the program was not told")?.map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())
}

/// A record of what was asked, was answered, and came of it.
fn record(case: &Case, server: &Server, expect: &Value) -> Value {
    let requests = server.requests();
    let answers = case.answers.iter().map(Some).chain(std::iter::repeat(None));
    let exchanges: Vec<Value> = (requests.iter().zip(answers))
        .map(|(request, answer)| json!({"request": sent(request), "response": answer.map(given)}))
        .collect();
    let refused = case.answers.iter().find(|(status, _)| *status >= 400);
    json!({
        "name": case.name,
        "call_json": case.call,
        "exchanges": exchanges,
        "expect": expect,
        "wire_error": refused.map(|(_, body)| said(body)),
    })
}

fn given((status, body): &(u16, Value)) -> Value {
    json!({"status": status, "headers": {"content-type": "application/json"}, "body": body})
}

/// What the body of an error says.
fn said(body: &Value) -> Value {
    let wrapped = &body["detail"]["error"];
    if wrapped.is_object() { wrapped.clone() } else { body["error"].clone() }
}

/// The headers of the contract.
const HEADERS: [&str; 3] = ["accept", "authorization", "content-type"];

fn sent(request: &Request) -> Value {
    let headers: Map<String, Value> = HEADERS
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), request.header(name)?.into())))
        .collect();
    json!({
        "method": request.method,
        "path": request.path,
        "query": request.query_pairs(),
        "headers": headers,
        "body": request.json().unwrap_or_default(),
        "has_body": !request.body.is_empty(),
    })
}
