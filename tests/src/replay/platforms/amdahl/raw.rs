//! Calls of any path: the guide's `client.get` and the like.

use amdahl::{Call, Client};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use specloom_runtime::http::Method;

use super::arguments::Called;
use super::outcomes::returned;
use crate::replay::outcome::Outcome;

/// RFC 3986 section 2.3.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Makes one.
pub(super) async fn made(
    client: &Client,
    verb: &str,
    called: &Called<'_>,
) -> Result<Outcome, String> {
    let method = match verb {
        "request" => called.text("method"),
        verb => verb,
    };
    let method = Method::from_bytes(method.to_ascii_uppercase().as_bytes())
        .map_err(|_| format!("`{}` is no method", method.escape_debug()))?;
    let path = called.text("path").replace(' ', "%20");
    let mut call: Call<Option<Value>> = client.request(&method, path);
    if let Some(params) = called.args["params"].as_object() {
        for (name, value) in params {
            for text in texts(value) {
                call = call.query_extra(name, text);
            }
        }
    }
    Ok(returned(with_body(call, called.args.get("json_body")).await))
}

/// A call of a path as it is.
pub(super) async fn sent(
    client: &Client,
    (method, path): (&Method, &str),
    body: Option<&Value>,
) -> Outcome {
    returned(with_body(client.request(method, path), body).await)
}

fn with_body(call: Call<Option<Value>>, body: Option<&Value>) -> Call<Option<Value>> {
    match body {
        None | Some(Value::Null) => call,
        Some(body) => call.json(body),
    }
}

/// An id as a segment of a path.
pub(super) fn escaped(id: &str) -> String {
    utf8_percent_encode(id, ESCAPED).to_string()
}

/// A member of a query as the guide's library writes it.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::Bool(true) => vec!["True".to_owned()],
        Value::Bool(false) => vec!["False".to_owned()],
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Number(_) | Value::Object(_) => vec![value.to_string()],
    }
}
