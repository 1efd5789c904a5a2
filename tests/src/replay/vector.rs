//! A recorded call: what was called, what went over the wire, what came of it.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use crate::loopback::{Answer, Step};

/// A recorded call.
#[derive(Clone, Debug)]
pub struct Vector {
    /// Its name.
    pub name: String,
    /// What was called, with which arguments.
    pub call: Value,
    /// What went over the wire, in its order.
    pub exchanges: Vec<Exchange>,
    /// What came of it.
    pub expect: Map<String, Value>,
    /// What differs from the usual environment.
    pub env: Map<String, Value>,
    /// The whole record.
    pub record: Value,
}

impl Vector {
    /// The answers as the record has them, in their order.
    pub fn replies(&self) -> Vec<&Value> {
        match self.record.get("exchanges").and_then(Value::as_array) {
            Some(list) => list.iter().filter_map(|it| it.get("response")).collect(),
            None => self.record.get("response").into_iter().collect(),
        }
    }
}

/// A request and its answer.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// The request.
    pub request: Recorded,
    /// The answer.
    pub reply: Reply,
}

/// A request, as the platform's own client sent it.
#[derive(Clone, Debug, Default)]
pub struct Recorded {
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The query, decoded.
    pub query: Map<String, Value>,
    /// The headers that matter.
    pub headers: Map<String, Value>,
    /// The body as JSON.
    pub body: Value,
    /// The body, exactly, where the record has it.
    pub body_raw: Option<String>,
}

/// What the server answered.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// The answer as the loopback server gives it.
    pub answer: Answer,
    /// The status; 0 if there was none.
    pub status: u16,
}

/// The vectors of a file.
///
/// # Errors
///
/// When the text is not a list of records.
pub fn vectors(text: &str) -> Result<Vec<Vector>, String> {
    let value: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let list = match value {
        Value::Array(list) => list,
        Value::Object(mut object) => match object.remove("vectors") {
            Some(Value::Array(list)) => list,
            _ => return Err("there is no list `vectors`".to_owned()),
        },
        _ => return Err("this is no list of vectors".to_owned()),
    };
    list.into_iter().map(vector).collect()
}

fn vector(record: Value) -> Result<Vector, String> {
    let name = record["name"].as_str().ok_or("a vector has no name")?.to_owned();
    let exchanges = match record.get("exchanges").and_then(Value::as_array) {
        Some(list) => list.iter().map(exchange).collect(),
        // Where nobody listens there is neither.
        None if record["response"]["fault"] == "connection_refused" => Vec::new(),
        None if ["request", "response"].iter().any(|it| record[it].is_object()) => {
            vec![exchange(&record)]
        }
        None => Vec::new(),
    };
    Ok(Vector {
        name,
        call: record["call"].clone(),
        exchanges,
        expect: object(&record["expect"]),
        env: object(&record["env"]),
        record,
    })
}

fn exchange(record: &Value) -> Exchange {
    let request = &record["request"];
    let text = |member: &str| request[member].as_str().unwrap_or_default().to_owned();
    Exchange {
        request: Recorded {
            method: text("method"),
            path: text("path"),
            query: object(&request["query"]),
            headers: object(&request["headers"]),
            body: request["body"].clone(),
            body_raw: request["body_raw"].as_str().map(ToOwned::to_owned),
        },
        reply: reply(&record["response"]),
    }
}

fn reply(response: &Value) -> Reply {
    let status = response["status"].as_u64().and_then(|it| u16::try_from(it).ok()).unwrap_or(0);
    let is_broken =
        ["connection", "transport", "fault"].iter().any(|it| response.get(it).is_some());
    if status == 0 || is_broken {
        return Reply { answer: Answer::reset(), status: 0 };
    }
    let headers = object(&response["headers"]);
    let headers: Vec<(&str, &str)> =
        headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.as_str()?))).collect();
    let answer = match response.get("chunks_base64").and_then(Value::as_array) {
        Some(chunks) => {
            let chunks: Vec<Vec<u8>> =
                chunks.iter().filter_map(|it| STANDARD.decode(it.as_str()?).ok()).collect();
            let answer = Answer::pieces(status, &headers, chunks.iter().map(Vec::as_slice));
            match response["then"].as_str() {
                // What was sent has to be read before the connection breaks.
                Some("reset") => {
                    answer.then(Step::Pause(Duration::from_millis(20))).then(Step::Reset)
                }
                _ => answer,
            }
        }
        None => Answer::new(status, &headers, body(response)),
    };
    let answer = match response["delay_seconds"].as_f64() {
        Some(seconds) => answer.after(Duration::from_secs_f64(seconds)),
        None => answer,
    };
    Reply { answer, status }
}

/// The bytes of a recorded body: a text that was no JSON is sent as it is.
fn body(response: &Value) -> Vec<u8> {
    let is_json = response["headers"].as_object().is_some_and(|headers| {
        headers.iter().any(|(name, value)| {
            name.eq_ignore_ascii_case("content-type")
                && value.as_str().is_some_and(|it| it.contains("json"))
        })
    });
    if let Some(text) = response.get("body_text").and_then(Value::as_str) {
        return text.as_bytes().to_vec();
    }
    let is_raw = response["body_is_raw_text"].as_bool().unwrap_or(false);
    match &response["body"] {
        Value::Null => Vec::new(),
        Value::String(text) if is_raw || !is_json => text.as_bytes().to_vec(),
        other => other.to_string().into_bytes(),
    }
}

fn object(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}
