//! The records of Automio's client in the form that the harness reads.

use serde_json::{Map, Value, json};

use crate::replay::vector::{Vector, vectors};

/// The records of a file.
///
/// # Errors
///
/// When the text is not a list of records.
pub fn records(text: &str) -> Result<Vec<Vector>, String> {
    let list: Vec<Value> = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let list: Vec<Value> = list.into_iter().map(record).collect();
    vectors(&Value::from(list).to_string())
}

fn record(mut record: Value) -> Value {
    record["expect"] = plain(&record["expect"]);
    if let Some(asked) = record.get("redis") {
        // The form in which the harness knows what a client makes anew.
        let text = asked.to_string().replace("{random uuid4}", "<uuid4:1>");
        record["redis"] = serde_json::from_str(&text).unwrap_or_default();
    }
    // A client that ends the process says which way.
    if let Some(code) = record["expect"].get("exits").cloned() {
        record["expect"]["raises"] = json!({"type": "exit", "code": code});
    }
    record
}

/// A value without the names of the client's types; a pair is a list.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(map) => match map.get("$tuple") {
            Some(list) => plain(list),
            None => {
                let members = map.iter().filter(|(name, _)| *name != "$type");
                let members: Map<String, Value> =
                    members.map(|(name, it)| (name.clone(), plain(it))).collect();
                Value::Object(members)
            }
        },
        Value::Array(list) => list.iter().map(plain).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}
