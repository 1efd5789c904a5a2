//! A platform's own client, run by Python against a server that records.
//!
//! A case is a record of which only the call, the environment and the answers
//! count; what was asked and what came of it are found out by running it.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Map, Value, json};

use crate::loopback::{Request, Server};
use crate::replay::Vector;

/// What a platform's own client needs.
#[derive(Clone, Copy, Debug)]
pub struct Oracle<'a> {
    /// A Python with the libraries of the client.
    pub python: &'a Path,
    /// The program that makes the calls.
    pub driver: &'a Path,
    /// Where the client is found.
    pub seed: &'a Path,
}

/// The same cases with the requests and outcomes of the platform's own client.
///
/// # Errors
///
/// When a server or the program cannot be run, or the program fails.
pub async fn records(oracle: Oracle<'_>, cases: &[Vector]) -> Result<Vec<Value>, String> {
    let mut servers = Vec::new();
    for case in cases {
        let answers = case.exchanges.iter().map(|it| it.reply.answer.clone()).collect();
        servers.push(Server::answering(answers).await.map_err(|error| error.to_string())?);
    }
    let input: Vec<Value> = cases.iter().zip(&servers).map(|(case, it)| asked(case, it)).collect();
    let (python, driver, seed) =
        (oracle.python.to_owned(), oracle.driver.to_owned(), oracle.seed.to_owned());
    let input = Value::from(input).to_string();
    let run = tokio::task::spawn_blocking(move || run(&python, &driver, &seed, &input));
    let outcomes = run.await.map_err(|error| error.to_string())??;
    if outcomes.len() != cases.len() {
        return Err(format!("{} outcomes of {} cases", outcomes.len(), cases.len()));
    }
    let all = cases.iter().zip(servers).zip(outcomes);
    Ok(all.map(|((case, server), expect)| record(case, &server, expect)).collect())
}

/// A case as the driver takes it.
fn asked(case: &Vector, server: &Server) -> Value {
    let mut env = Map::new();
    env.insert("AMDAHL_URL".to_owned(), server.address().into());
    env.insert("API_KEY".to_owned(), "key_live_1".into());
    for (name, value) in &case.env {
        let text = value.as_str().map(|it| it.replace("{AMDAHL_URL}", server.address()));
        env.insert(name.clone(), text.into());
    }
    json!({
        "name": case.name,
        "call": case.call,
        "env": env,
        "late": case.record.to_string().contains("\"delay_seconds\""),
        "headers": case.record.get("headers").cloned().unwrap_or_else(|| json!({})),
        "request": case.record["request"],
    })
}

fn run(python: &Path, driver: &Path, seed: &Path, input: &str) -> Result<Vec<Value>, String> {
    let mut child = Command::new(python)
        .args([driver, seed])
        .env("NO_PROXY", "127.0.0.1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let mut stdin = child.stdin.take().ok_or("the program has no input")?;
    stdin.write_all(input.as_bytes()).map_err(|error| error.to_string())?;
    drop(stdin);
    let output = child.wait_with_output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())
}

/// A record of what was asked, was answered, and came of it.
fn record(case: &Vector, server: &Server, expect: Value) -> Value {
    let mut record = case.record.as_object().cloned().unwrap_or_default();
    record.insert("expect".to_owned(), expect);
    // A delivery comes in: nothing was sent.
    if case.call["fn"] == "receiver" {
        return Value::Object(record);
    }
    let replies = case.replies().into_iter().cloned();
    let requests = server.requests();
    let exchanges: Vec<Value> = requests
        .iter()
        .zip(replies.map(Some).chain(std::iter::repeat(None)))
        .map(|(request, reply)| json!({"request": sent(request), "response": reply}))
        .collect();
    record.remove("request");
    record.remove("response");
    record.insert("exchanges".to_owned(), exchanges.into());
    Value::Object(record)
}

/// The headers of the contract.
const HEADERS: [&str; 3] = ["authorization", "content-type", "x-amdahl-api-version"];

fn sent(request: &Request) -> Value {
    let headers: Map<String, Value> = HEADERS
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), request.header(name)?.into())))
        .collect();
    let body = request.json().unwrap_or_default();
    json!({
        "method": request.method,
        "path": request.path,
        "query": request.query_map(),
        "headers": headers,
        "body": body,
    })
}
