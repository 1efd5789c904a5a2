//! What values mean, whatever their spelling.

use serde_json::{Map, Value};
use specloom_runtime::Timestamp;

/// What the vendor's models add to an integration that does not say it.
const ADDED: &[&str] = &["is_sandbox", "oauth_basic_auth", "oauth_pkce_enabled", "scope"];

/// Whether ours says all that is recorded: members that the vendor's models add
/// or drop aside.
pub(super) fn is_within(recorded: &Value, ours: &Value) -> bool {
    match (recorded, ours) {
        (Value::Object(recorded), Value::Object(ours)) => recorded.iter().all(|(name, it)| {
            let is_added = ADDED.contains(&name.as_str()) && !ours.contains_key(name);
            let own = ours.get(name).unwrap_or(&Value::Null);
            is_added || is_within(it, own) || (is_id(name) && is_same_id(it, own))
        }),
        (Value::Array(recorded), Value::Array(ours)) => {
            recorded.len() == ours.len()
                && recorded.iter().zip(ours).all(|(one, other)| is_within(one, other))
        }
        (Value::String(recorded), Value::String(ours)) => {
            recorded == ours || is_same_time(recorded, ours)
        }
        // Where nothing was said there is an empty object.
        (Value::Null, Value::Object(ours)) => ours.is_empty(),
        (Value::Number(recorded), Value::Number(ours)) => recorded.as_f64() == ours.as_f64(),
        (recorded, ours) => recorded == ours,
    }
}

fn is_id(name: &str) -> bool {
    ["connection_id", "organization_id"].contains(&name)
}

/// The vendor's client makes numbers of ids, and nothing of what is no number.
fn is_same_id(recorded: &Value, ours: &Value) -> bool {
    let number = ours.as_str().and_then(|it| it.parse::<i64>().ok());
    *recorded == number.map_or(Value::Null, Value::from)
}

fn is_same_time(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|it| it.parse::<Timestamp>().ok());
    one.zip(other).is_some_and(|(one, other)| {
        one.unix_seconds() == other.unix_seconds() && one.nanos() == other.nanos()
    })
}

/// A value in which ids are texts.
pub(super) fn ids_as_texts(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let member = |(name, it): (&String, &Value)| match it {
                Value::Number(number) if is_id(name) => (name.clone(), number.to_string().into()),
                it => (name.clone(), ids_as_texts(it)),
            };
            Value::Object(map.iter().map(member).collect::<Map<String, Value>>())
        }
        Value::Array(list) => list.iter().map(ids_as_texts).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

/// A recorded body as JSON: a text may be one.
pub(super) fn json(body: &Value) -> Value {
    match body {
        Value::String(text) => serde_json::from_str(text).unwrap_or_else(|_| body.clone()),
        body => body.clone(),
    }
}
