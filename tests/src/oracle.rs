//! A platform's own client, run by Python against a server that records.
//!
//! A case is a record of which only the call, the environment and the answers
//! count; what was asked and what came of it are found out by running it. A
//! platform is a program in `tests/oracle/` that makes the calls, and an
//! [`Oracle`] that says what it needs.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Map, Value, json};
use specloom_runtime::Uuid;

use crate::loopback::{Request, Server};
use crate::replay::{Vector, body};

/// What a platform's own client needs.
#[derive(Clone, Copy, Debug)]
pub struct Oracle<'a> {
    /// A Python with the libraries of the client.
    pub python: &'a Path,
    /// The program that makes the calls.
    pub driver: &'a Path,
    /// What it is told besides, such as where the client is found.
    pub arguments: &'a [&'a Path],
    /// Variables of its environment; `{}` is the address of the server.
    pub variables: &'a [(&'a str, &'a str)],
    /// The headers of the contract, in small letters.
    pub headers: &'a [&'a str],
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
    let asked = cases.iter().zip(&servers).map(|(case, it)| asked(oracle, case, it));
    let input = Value::from(asked.collect::<Vec<Value>>()).to_string();
    let mut command = Command::new(oracle.python);
    command.arg(oracle.driver).args(oracle.arguments);
    let run = tokio::task::spawn_blocking(move || run(command, &input));
    let outcomes = run.await.map_err(|error| error.to_string())??;
    if outcomes.len() != cases.len() {
        return Err(format!("{} outcomes of {} cases", outcomes.len(), cases.len()));
    }
    let all = cases.iter().zip(servers).zip(outcomes);
    Ok(all.map(|((case, server), expect)| record(oracle, (case, &server), expect)).collect())
}

/// A case as the driver takes it.
fn asked(oracle: Oracle<'_>, case: &Vector, server: &Server) -> Value {
    let mut env = Map::new();
    for (name, value) in oracle.variables {
        env.insert((*name).to_owned(), value.replace("{}", server.address()).into());
    }
    for (name, value) in &case.env {
        let text = value.as_str().map(|it| named(oracle, it, server.address()));
        env.insert(name.clone(), text.into());
    }
    json!({
        "name": case.name,
        "address": server.address(),
        "call": case.call,
        "config": case.record["config"],
        "env": env,
        "late": case.record.to_string().contains("\"delay_seconds\""),
        "headers": case.record.get("headers").cloned().unwrap_or_else(|| json!({})),
        "request": case.record["request"],
    })
}

/// A text in which a variable of the environment stands as `{NAME}`.
fn named(oracle: Oracle<'_>, text: &str, address: &str) -> String {
    oracle.variables.iter().fold(text.to_owned(), |text, (name, value)| {
        text.replace(&format!("{{{name}}}"), &value.replace("{}", address))
    })
}

fn run(mut command: Command, input: &str) -> Result<Vec<Value>, String> {
    let mut child = command
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
fn record(oracle: Oracle<'_>, (case, server): (&Vector, &Server), expect: Value) -> Value {
    let mut record = case.record.as_object().cloned().unwrap_or_default();
    record.insert("expect".to_owned(), expect);
    // A delivery comes in: nothing was sent.
    if case.call["fn"] == "receiver" {
        return Value::Object(record);
    }
    let replies = case.replies().into_iter().cloned();
    let requests = server.requests();
    let (given, mut seen) = (case.record.to_string(), Vec::new());
    let exchanges: Vec<Value> = requests
        .iter()
        .zip(replies.map(Some).chain(std::iter::repeat(None)))
        .map(|(request, reply)| {
            let request = unnamed(sent(oracle, request), &given, &mut seen);
            json!({"request": request, "response": reply})
        })
        .collect();
    record.remove("request");
    record.remove("response");
    record.insert("exchanges".to_owned(), exchanges.into());
    Value::Object(record)
}

fn sent(oracle: Oracle<'_>, request: &Request) -> Value {
    let headers: Map<String, Value> = oracle
        .headers
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), request.header(name)?.into())))
        .collect();
    let body = body(request);
    json!({
        "method": request.method,
        "path": request.path,
        "query": request.query_map(),
        "headers": headers,
        "body": body,
    })
}

/// A request with `<uuid4:1>` in place of what the client made anew: UUIDs that
/// the case does not give. Equal ones have one number.
fn unnamed(value: Value, given: &str, seen: &mut Vec<String>) -> Value {
    match value {
        Value::String(text) if is_made(&text, given) => {
            let at = seen.iter().position(|it| *it == text).unwrap_or_else(|| {
                seen.push(text);
                seen.len() - 1
            });
            format!("<uuid4:{}>", at + 1).into()
        }
        Value::Array(list) => list.into_iter().map(|it| unnamed(it, given, seen)).collect(),
        Value::Object(map) => {
            let members = map.into_iter().map(|(name, it)| (name, unnamed(it, given, seen)));
            Value::Object(members.collect())
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}

/// Whether a text is a UUID of version 4 that the client made.
fn is_made(text: &str, given: &str) -> bool {
    let is_random = text.parse::<Uuid>().is_ok_and(|it| it.as_bytes()[6] >> 4 == 4);
    is_random && !given.contains(text)
}
