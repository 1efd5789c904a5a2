//! What differs between a record and what ours did.

use serde_json::{Map, Value};

use super::outcome::Outcome;
use super::vector::{Exchange, Vector};
use crate::loopback::Request;

/// A difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// What differs.
    pub part: Part,
    /// What the record has.
    pub recorded: Value,
    /// What ours has.
    pub ours: Value,
}

/// What can differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// How many requests there were.
    Requests,
    /// The method of a request.
    Method,
    /// Its path.
    Path,
    /// Its query.
    Query,
    /// One of its headers.
    Header(String),
    /// Its body.
    Body,
    /// What was given back.
    Returns,
    /// What came one after the other.
    Yields,
    /// A member of what went wrong: `type`, `status`, `code`, `message`, `body`.
    Raises(String),
    /// The pauses.
    Sleeps,
    /// Whether the signature was good.
    Signature,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}: recorded {}, ours {}", self.part, self.recorded, self.ours)
    }
}

/// The differences of all requests.
pub fn requests(vector: &Vector, sent: &[Request], headers: &[&str]) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut say = |part, recorded: Value, ours: Value| {
        if recorded != ours {
            found.push(Difference { part, recorded, ours });
        }
    };
    say(Part::Requests, vector.exchanges.len().into(), sent.len().into());
    for (Exchange { request, .. }, ours) in vector.exchanges.iter().zip(sent) {
        say(Part::Method, request.method.clone().into(), ours.method.clone().into());
        say(Part::Path, request.path.clone().into(), ours.path.clone().into());
        say(Part::Query, Value::Object(request.query.clone()), query(ours));
        for name in headers {
            let recorded = header(&request.headers, name);
            say(
                Part::Header((*name).to_owned()),
                recorded,
                ours.header(name).map_or(Value::Null, Value::from),
            );
        }
        let body = ours.json().map_or_else(
            |_| Value::from(String::from_utf8_lossy(&ours.body).into_owned()),
            Option::unwrap_or_default,
        );
        say(Part::Body, request.body.clone(), body);
    }
    found
}

fn header(headers: &Map<String, Value>, name: &str) -> Value {
    let found = headers.iter().find(|(it, _)| it.eq_ignore_ascii_case(name));
    found.map_or(Value::Null, |(_, value)| value.clone())
}

/// The query as records have it: a name that comes twice has a list.
fn query(request: &Request) -> Value {
    let mut map: Map<String, Value> = Map::new();
    for (name, value) in request.query_pairs() {
        match map.get_mut(&name) {
            None => {
                map.insert(name, Value::from(value));
            }
            Some(Value::Array(list)) => list.push(Value::from(value)),
            Some(one) => *one = Value::from(vec![one.take(), Value::from(value)]),
        }
    }
    Value::Object(map)
}

/// The differences of what came of it.
pub fn outcomes(vector: &Vector, ours: &Outcome) -> Vec<Difference> {
    let mut found = Vec::new();
    let expect = &vector.expect;
    let mut say = |part, recorded: Value, ours: Value| {
        if meaning(&recorded) != meaning(&ours) {
            found.push(Difference { part, recorded, ours });
        }
    };
    let raises = expect.get("raises").cloned().unwrap_or_default();
    match (&raises, &ours.raises) {
        (Value::Null, None) => {}
        (_, Some(failure)) if raises.is_object() => {
            let members = [
                ("status", failure.status.map_or(Value::Null, Value::from)),
                ("code", failure.code.clone().map_or(Value::Null, Value::from)),
                ("message", failure.message.clone().into()),
                ("body", failure.body.clone().unwrap_or_default()),
            ];
            for (member, value) in members {
                if let Some(recorded) = raises.get(member) {
                    say(Part::Raises(member.to_owned()), recorded.clone(), value);
                }
            }
        }
        (recorded, ours) => {
            let ours = ours.as_ref().map_or(Value::Null, |it| {
                Value::from(format!("{} {}", it.kind, it.message))
            });
            say(Part::Raises("type".to_owned()), recorded.clone(), ours);
        }
    }
    if let (Some(recorded), None) = (expect.get("returns"), &ours.raises) {
        say(Part::Returns, recorded.clone(), ours.returns.clone().unwrap_or_default());
    }
    if let Some(recorded) = expect.get("yields") {
        say(Part::Yields, recorded.clone(), ours.yields.clone().unwrap_or_default().into());
    }
    if let Some(recorded) = expect.get("sleeps_seconds") {
        say(Part::Sleeps, recorded.clone(), ours.sleeps.clone().into());
    }
    if let Some(recorded) = expect.get("valid_signature") {
        let ours = ours.valid_signature.map_or(Value::Null, Value::from);
        say(Part::Signature, recorded.clone(), ours);
    }
    found
}

/// A value without what means the same: members that are `null`, and the
/// spelling of numbers.
fn meaning(value: &Value) -> Value {
    match value {
        Value::Object(map) => Value::Object(
            map.iter()
                .filter(|(_, it)| !it.is_null())
                .map(|(key, it)| (key.clone(), meaning(it)))
                .collect(),
        ),
        Value::Array(list) => list.iter().map(meaning).collect(),
        Value::Number(number) => number.as_f64().map_or_else(|| value.clone(), Value::from),
        Value::Null | Value::Bool(_) | Value::String(_) => value.clone(),
    }
}
