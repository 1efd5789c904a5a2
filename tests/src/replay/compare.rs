//! What differs between a record and what ours did.

use serde_json::{Map, Value};
use specloom_runtime::Uuid;

use super::labels::Labels;
use super::multipart;
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
    /// What the store was asked.
    Stored,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}: recorded {}, ours {}", self.part, self.recorded, self.ours)
    }
}

/// The differences of all requests.
pub(super) fn requests(vector: &Vector, sent: &[Request], headers: &[&str]) -> Vec<Difference> {
    let mut found = Vec::new();
    let mut labels = Labels::default();
    let mut say = |part, recorded: Value, ours: Value| {
        if !labels.is_same(&recorded, &ours) {
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
            let ours = ours.header(name).map_or(Value::Null, Value::from);
            say(Part::Header((*name).to_owned()), filled(&recorded, &ours), ours);
        }
        let body = body(ours);
        say(Part::Body, filled(&request.body, &body), body);
    }
    found
}

/// A body as JSON, as the parts of a form, or as a text.
pub fn body(ours: &Request) -> Value {
    if let Some(form) = multipart::form(ours) {
        return form;
    }
    let text = || Value::from(String::from_utf8_lossy(&ours.body).into_owned());
    ours.json().map_or_else(|_| text(), Option::unwrap_or_default)
}

/// A record with what a client makes anew for each call, `<uuid4:1>`, as ours
/// has it, where ours is a UUID of version 4 as well.
pub fn filled(recorded: &Value, ours: &Value) -> Value {
    match (recorded, ours) {
        (Value::String(made), Value::String(own)) if made.starts_with("<uuid4:") => {
            let is_made = own.parse::<Uuid>().is_ok_and(|it| it.as_bytes()[6] >> 4 == 4);
            if is_made { ours.clone() } else { recorded.clone() }
        }
        (Value::Object(one), Value::Object(other)) => {
            let member = |(name, it): (&String, &Value)| {
                let own = other.get(name).unwrap_or(&Value::Null);
                (name.clone(), filled(it, own))
            };
            Value::Object(one.iter().map(member).collect())
        }
        (Value::Array(one), Value::Array(other)) => {
            let rest = std::iter::repeat(&Value::Null);
            one.iter().zip(other.iter().chain(rest)).map(|(it, own)| filled(it, own)).collect()
        }
        _ => recorded.clone(),
    }
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
    if let (Some(recorded), Some(ours)) = (vector.record.get("redis"), &ours.stored) {
        let (recorded, ours) = (spoken(recorded), spoken(&ours.clone().into()));
        say(Part::Stored, &filled(&recorded, &ours), ours);
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

/// What a store was asked, with texts that are JSON as what they say.
fn spoken(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            Value::Object(map.iter().map(|(key, it)| (key.clone(), spoken(it))).collect())
        }
        Value::Array(list) => list.iter().map(spoken).collect(),
        Value::String(text) => serde_json::from_str(text).unwrap_or_else(|_| value.clone()),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.clone(),
    }
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
