//! Runs a program against a server that answers each case as it says.

use std::collections::BTreeMap;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::Command;
use std::{fs, io};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::loopback::{Answer, Request, Server};

/// The header by which a request says which case it belongs to.
const CASE: &str = "x-wire-case";

/// Runs a program over `folder/cases.jsonl`. What it says goes to
/// `results.jsonl`, what it asked to `requests.jsonl`.
///
/// # Errors
///
/// When a file cannot be read or written, or the program fails.
pub async fn exchange(program: &Path, folder: &Path) -> io::Result<()> {
    let answers = answers(&fs::read_to_string(folder.join("cases.jsonl"))?)?;
    let server = Server::start(move |request, _| {
        let known = request.header(CASE).and_then(|it| answers.get(it));
        known.cloned().unwrap_or_else(|| Answer::new(599, &[], "no case says what to answer"))
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

/// The answer of each case.
fn answers(cases: &str) -> io::Result<BTreeMap<String, Answer>> {
    let mut answers = BTreeMap::new();
    for line in cases.lines() {
        let case: Value = serde_json::from_str(line)?;
        let (Some(id), Some(answer)) = (case["id"].as_str(), case.get("answer")) else { continue };
        let status = answer["status"].as_u64().and_then(|it| u16::try_from(it).ok());
        let headers: Vec<(&str, &str)> = answer["headers"]
            .as_object()
            .into_iter()
            .flatten()
            .filter_map(|(name, value)| Some((name.as_str(), value.as_str()?)))
            .collect();
        let body = answer["body"].as_str().unwrap_or_default();
        answers.insert(id.to_owned(), Answer::new(status.unwrap_or(599), &headers, body));
    }
    Ok(answers)
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
