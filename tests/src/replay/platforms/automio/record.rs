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
    if record["expect"].get("exits").is_some() {
        record["expect"]["raises"] = json!({"type": "exit"});
    }
    // The texts of bodies are compared as what they say.
    if let Some(Value::String(body)) = record["expect"]["raises"].get("body") {
        let read = serde_json::from_str(body).unwrap_or_else(|_| Value::from(body.as_str()));
        record["expect"]["raises"]["body"] = read;
    }
    let queries = queries(&record);
    match &mut record["call"] {
        Value::Array(calls) => calls.iter_mut().for_each(|it| complete(it, &queries)),
        call => complete(call, &queries),
    }
    record
}

/// The documents that were sent.
fn queries(record: &Value) -> Vec<String> {
    let one = std::slice::from_ref(record);
    let exchanges = record["exchanges"].as_array().map_or(one, Vec::as_slice);
    let texts = exchanges.iter().filter_map(|it| it["request"]["body"]["query"].as_str());
    texts.map(str::to_owned).collect()
}

/// A call whose document is cut short gets the one that was sent.
fn complete(call: &mut Value, queries: &[String]) {
    let is_cut = call["args"]["query"].as_str().is_some_and(|it| it.ends_with('…'));
    if let (true, Some(query)) = (is_cut, queries.first()) {
        call["args"]["query"] = query.as_str().into();
    }
}

/// A value without the names of the client's types; a pair is a list.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(map) => map.get("$tuple").map_or_else(|| without_type(map), plain),
        Value::Array(list) => list.iter().map(plain).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}

fn without_type(map: &Map<String, Value>) -> Value {
    let members = map.iter().filter(|(name, _)| *name != "$type");
    Value::Object(members.map(|(name, it)| (name.clone(), plain(it))).collect())
}
