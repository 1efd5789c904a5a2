//! Nodes as JSON values, which is what `schemars` works on.

use serde_json::{Map, Number, Value as Json};
use specloom_source::{Node, Value};

/// A node as a JSON value. A number that JSON's own types cannot hold becomes
/// the text of its digits; who needs it exactly reads it from the node.
pub fn json(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Bool(it) => Json::Bool(*it),
        Value::Number(digits) => number(digits),
        Value::String(text) => Json::String(text.to_string()),
        Value::List(list) => Json::Array(list.iter().map(json).collect()),
        Value::Map(map) => {
            let mut object = Map::with_capacity(map.len());
            for (key, entry) in map {
                object.insert(key.to_string(), json(&entry.node));
            }
            Json::Object(object)
        }
    }
}

/// A number as a JSON value, as [`json`] has it.
pub fn number(digits: &str) -> Json {
    let whole = digits
        .parse::<i64>()
        .map(Number::from)
        .or_else(|_| digits.parse::<u64>().map(Number::from));
    let number = whole.ok().or_else(|| digits.parse().ok().and_then(Number::from_f64));
    number.map_or_else(|| Json::String(digits.into()), Json::Number)
}
