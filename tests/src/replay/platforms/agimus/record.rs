//! The records of Agimus's client in the form that the harness reads.

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
    record["call"] = record["call_json"].take();
    record["expect"] = expectation(&record);
    let better = record["recommended_path"].clone();
    match record.get_mut("exchanges").and_then(Value::as_array_mut) {
        Some(list) => list.iter_mut().for_each(|it| exchange(it, &better)),
        None => exchange(&mut record, &better),
    }
    record
}

/// A request and its answer. Where the client's own path leads astray, the
/// record names the right one.
fn exchange(exchange: &mut Value, better: &Value) {
    let request = &mut exchange["request"];
    if let Value::Object(request) = request {
        let query = request.remove("query").map(|it| pairs(&it)).unwrap_or_default();
        request.insert("query".to_owned(), Value::Object(query));
        if better.is_string() {
            request.insert("path".to_owned(), better.clone());
            request.insert("query".to_owned(), json!({}));
        }
        // The type of a body that is not there is nobody's contract.
        let has_body = request["has_body"] == true;
        if let (false, Some(Value::Object(headers))) = (has_body, request.get_mut("headers")) {
            headers.remove("content-type");
        }
    }
    if exchange["response"]["fault"] == "no_response_within_timeout" {
        let late = json!({"status": 200, "headers": {}, "body": {}, "delay_seconds": 1.5});
        exchange["response"] = late;
    }
}

/// Names and values; a name that comes twice has a list.
fn pairs(list: &Value) -> Map<String, Value> {
    let mut map: Map<String, Value> = Map::new();
    for pair in list.as_array().into_iter().flatten() {
        let Some(name) = pair[0].as_str() else { continue };
        match map.get_mut(name) {
            None => {
                map.insert(name.to_owned(), pair[1].clone());
            }
            Some(Value::Array(list)) => list.push(pair[1].clone()),
            Some(one) => *one = json!([one.take(), pair[1]]),
        }
    }
    map
}

/// What is to come of it. The client loses most of what an error says; the
/// record has that beside.
fn expectation(record: &Value) -> Value {
    let mut expect = record["expect"].clone();
    let Some(raised) = expect.get("raises").cloned() else { return expect };
    let (fields, wire) = (&raised["fields"], &record["wire_error"]);
    let mut said = Map::new();
    said.insert("type".to_owned(), raised["kind"].clone());
    let mut say = |name: &str, values: &[&Value]| {
        if let Some(value) = values.iter().find(|it| !it.is_null()) {
            said.insert(name.to_owned(), (*value).clone());
        }
    };
    let is_answered = record["response"].get("fault").is_none();
    if is_answered {
        say("status", &[&fields["status_code"]]);
    }
    say("code", &[&wire["code"], &fields["code"], &fields["details"]["code"]]);
    say("message", &[&wire["message"], &fields["message"]]);
    say("field", &[&wire["field"], &fields["field"]]);
    say("request_id", &[&wire["requestId"], &fields["request_id"]]);
    if let Some(seconds) = fields.get("retry_after") {
        said.insert("retry_after".to_owned(), seconds.clone());
    }
    expect["raises"] = Value::Object(said);
    expect
}
