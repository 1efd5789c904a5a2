//! Runs a program against a server that answers each case as it says.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::{fs, io};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::loopback::{Answer, Request, Server};

/// The header by which a request says which case it belongs to.
const CASE: &str = "x-wire-case";

/// What stands in a case for the address of the server, which it cannot know.
const HOME: &str = "http://wire.invalid";

/// Runs a program over `folder/cases.jsonl`. What it says goes to
/// `results.jsonl`, what it asked to `requests.jsonl`.
///
/// # Errors
///
/// When a file cannot be read or written, or the program fails.
pub async fn exchange(program: &Path, folder: &Path) -> io::Result<()> {
    let script = Script {
        answers: answers(&fs::read_to_string(folder.join("cases.jsonl"))?)?,
        asked: Mutex::default(),
    };
    let server = Server::start(move |request, _| {
        said(&script, request)
            .unwrap_or_else(|| Answer::new(599, &[], "no case says what to answer"))
    })
    .await?;
    let mut command = Command::new(program);
    command.arg(folder.join("cases.jsonl")).arg(folder.join("results.jsonl"));
    command.arg(server.address());
    let output = tokio::task::spawn_blocking(move || command.output()).await??;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(io::Error::other(format!("the program ended with {}: {said}", output.status)));
    }
    let mut out = BufWriter::new(fs::File::create(folder.join("requests.jsonl"))?);
    for request in server.requests() {
        writeln!(out, "{}", recorded(&request))?;
    }
    out.flush()
}

/// What the server says.
struct Script {
    /// The answers of each case.
    answers: BTreeMap<String, Vec<Value>>,
    /// How often each case has asked.
    asked: Mutex<BTreeMap<String, usize>>,
}

/// The answers of each case: one, or one after the other.
fn answers(cases: &str) -> io::Result<BTreeMap<String, Vec<Value>>> {
    let mut answers = BTreeMap::new();
    for line in cases.lines() {
        let mut case: Value = serde_json::from_str(line)?;
        let Some(id) = case["id"].as_str().map(str::to_owned) else { continue };
        match (case["answer"].take(), case["answers"].take()) {
            (Value::Null, Value::Array(all)) => answers.insert(id, all),
            (Value::Null, _) => None,
            (one, _) => answers.insert(id, vec![one]),
        };
    }
    Ok(answers)
}

/// What is answered to a request; a case with one answer gets it each time.
fn said(script: &Script, request: &Request) -> Option<Answer> {
    let id = request.header(CASE)?;
    let answers = script.answers.get(id)?;
    let mut asked = script.asked.lock().unwrap_or_else(PoisonError::into_inner);
    let asked = asked.entry(id.to_owned()).or_default();
    let turn = if answers.len() == 1 { 0 } else { *asked };
    *asked += 1;
    let home = format!("http://{}", request.header("host").unwrap_or_default());
    answers.get(turn).map(|it| made(it, &home))
}

/// An answer, addresses of the server in place of those that cases write.
fn made(answer: &Value, home: &str) -> Answer {
    let status = answer["status"].as_u64().and_then(|it| u16::try_from(it).ok());
    let headers = answer["headers"].as_object().into_iter().flatten();
    let headers: Vec<(&str, String)> = headers
        .filter_map(|(name, value)| Some((name.as_str(), value.as_str()?.replace(HOME, home))))
        .collect();
    let headers: Vec<(&str, &str)> = headers.iter().map(|(name, it)| (*name, &**it)).collect();
    let body = answer["body"].as_str().unwrap_or_default().replace(HOME, home);
    Answer::new(status.unwrap_or(599), &headers, body)
}

/// A request as it is written for those who judge.
fn recorded(request: &Request) -> Value {
    let headers: Vec<_> = request.headers.iter().filter(|(name, _)| name != CASE).collect();
    json!({
        "id": request.header(CASE),
        "method": request.method,
        "path": request.path,
        "query": request.query,
        "headers": headers,
        "body": BASE64_STANDARD.encode(&request.body),
    })
}
