//! What differs between a record and what ours did.

use serde_json::{Map, Value};

use super::outcome::{Failure, Outcome};
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
    /// A member of what went wrong: `type` (with all that was recorded of it),
    /// `status`, `code`, `message`, `body`, `field`, `request_id`, `retry_after`.
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
pub(super) fn requests(vector: &Vector, sent: &[Request], headers: &[&str]) -> Vec<Difference> {
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
        say(Part::Query, Value::Object(request.query.clone()), ours.query_map().into());
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

/// The differences of what came of it. `stands_for` says whether a failure of
/// ours is what the record names.
pub(super) fn outcomes(
    vector: &Vector,
    ours: &Outcome,
    stands_for: fn(&str, &Failure) -> bool,
) -> Vec<Difference> {
    let expect = &vector.expect;
    let mut found = failures(expect.get("raises").unwrap_or(&Value::Null), ours, stands_for);
    let mut say = |part, recorded: &Value, ours: Value| {
        if meaning(recorded) != meaning(&ours) {
            found.push(Difference { part, recorded: recorded.clone(), ours });
        }
    };
    if let (Some(recorded), None) = (expect.get("returns"), &ours.raises) {
        say(Part::Returns, recorded, ours.returns.clone().unwrap_or_default());
    }
    if let Some(recorded) = expect.get("yields") {
        say(Part::Yields, recorded, ours.yields.clone().unwrap_or_default().into());
    }
    if let Some(recorded) = expect.get("sleeps_seconds") {
        say(Part::Sleeps, recorded, ours.sleeps.clone().into());
    }
    if let Some(recorded) = expect.get("valid_signature") {
        say(Part::Signature, recorded, ours.valid_signature.map_or(Value::Null, Value::from));
    }
    found
}

/// The differences of what went wrong.
fn failures(
    recorded: &Value,
    ours: &Outcome,
    stands_for: fn(&str, &Failure) -> bool,
) -> Vec<Difference> {
    let differs = |part: &str, recorded: &Value, ours: Value| Difference {
        part: Part::Raises(part.to_owned()),
        recorded: recorded.clone(),
        ours,
    };
    let Some(failure) = &ours.raises else {
        let is_same = recorded.is_null();
        return if is_same { Vec::new() } else { vec![differs("type", recorded, Value::Null)] };
    };
    let name = recorded["type"].as_str().or_else(|| recorded["class"].as_str());
    if name.is_none_or(|name| !stands_for(name, failure)) {
        let ours = format!("{} {}", failure.kind, failure.message);
        return vec![differs("type", recorded, ours.into())];
    }
    let members = [
        ("status", failure.status.map_or(Value::Null, Value::from)),
        ("code", failure.code.clone().map_or(Value::Null, Value::from)),
        ("message", failure.message.clone().into()),
        ("body", failure.body.clone().unwrap_or_default()),
        ("field", failure.field.clone().map_or(Value::Null, Value::from)),
        ("request_id", failure.request_id.clone().map_or(Value::Null, Value::from)),
        ("retry_after", failure.retry_after.map_or(Value::Null, Value::from)),
    ];
    let members = members.into_iter().filter_map(|(member, ours)| {
        let recorded = recorded.get(member).or_else(|| other_name(member, recorded))?;
        (meaning(recorded) != meaning(&ours)).then(|| differs(member, recorded, ours))
    });
    members.collect()
}

/// A member of a recorded failure under the name that some records have for it.
fn other_name<'a>(member: &str, recorded: &'a Value) -> Option<&'a Value> {
    if member == "status" { recorded.get("status_code") } else { None }
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
