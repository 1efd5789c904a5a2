//! A cache service of our own, which keeps what it is told.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};
use specloom_tests::loopback::{Answer, Request, Server};

type Values = BTreeMap<(String, String), (Value, Value)>;

/// Starts one.
pub(crate) async fn start() -> Server {
    let values = Mutex::new(Values::new());
    let script = move |request: &Request, _: usize| {
        answer(&mut values.lock().unwrap_or_else(PoisonError::into_inner), request)
    };
    Server::start(script).await.expect("a port")
}

fn answer(values: &mut Values, request: &Request) -> Answer {
    if request.header("authorization") != Some("Bearer cache_tok") {
        return Answer::json(401, &json!({"detail": "who are you?"}));
    }
    let body = request.json().ok().flatten().unwrap_or_default();
    let query = request.query_map();
    let kind = query.get("cache_type").and_then(Value::as_str).unwrap_or_default().to_owned();
    let segments: Vec<String> = request
        .path
        .trim_matches('/')
        .split('/')
        .map(|it| percent_decode_str(it).decode_utf8_lossy().into_owned())
        .collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let (status, answer) = said(values, (request.method.as_str(), &segments), (kind, body));
    Answer::json(status, &answer)
}

/// What is said to a request: its status and its body.
fn said(
    values: &mut Values,
    asked: (&str, &[&str]),
    (kind, body): (String, Value),
) -> (u16, Value) {
    match asked {
        ("POST", ["set"]) => {
            let (key, ttl) = (body["key"].as_str().unwrap_or_default(), body["ttl"].clone());
            let ends = if ttl == json!(0) { Value::Null } else { ttl.clone() };
            values.insert((kind, key.to_owned()), (body["value"].clone(), ends));
            let message = "Cache set successfully";
            (200, json!({"success": true, "key": key, "message": message, "ttl": ttl}))
        }
        ("GET", ["get", key]) => match values.get(&(kind, (*key).to_owned())) {
            Some((value, ttl)) => {
                (200, json!({"key": key, "value": value, "exists": true, "ttl": ttl}))
            }
            None => (404, json!({"detail": "Key not found"})),
        },
        ("DELETE", ["delete", key]) => {
            let was = values.remove(&(kind, (*key).to_owned())).is_some();
            let message = if was { "Key deleted successfully" } else { "Key not found" };
            (200, json!({"success": true, "message": message, "key": key, "deleted": was}))
        }
        ("POST", ["set-progress", task]) => {
            let mut answer = body;
            answer["success"] = json!(true);
            answer["message"] = json!("Progress updated successfully");
            answer["task_id"] = json!(task);
            (200, answer)
        }
        _ => (599, json!({"detail": "there is no such thing"})),
    }
}
