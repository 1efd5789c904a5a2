//! Forms of several parts, in the form of the records.

use serde_json::{Map, Value, json};

use crate::loopback::Request;

/// `{"multipart": [{"name": …, "value": …}]}`; nothing if a request has no such form.
pub(super) fn form(request: &Request) -> Option<Value> {
    let media_type = request.header("content-type")?;
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=")?.trim_matches('"');
    let text = String::from_utf8_lossy(&request.body).into_owned();
    let mark = format!("--{boundary}");
    let parts = text.split(mark.as_str()).skip(1).filter_map(part);
    Some(json!({"multipart": parts.collect::<Vec<Value>>()}))
}

fn part(text: &str) -> Option<Value> {
    let (head, value) = text.strip_prefix("\r\n")?.split_once("\r\n\r\n")?;
    let mut part = Map::new();
    for line in head.lines() {
        let (name, said) = line.split_once(':')?;
        if name.eq_ignore_ascii_case("content-type") {
            part.insert("content_type".to_owned(), said.trim().into());
        }
        for (from, to) in [("; name=\"", "name"), ("; filename=\"", "filename")] {
            let found = said.split_once(from).and_then(|it| it.1.split_once('"'));
            part.extend(found.map(|it| (to.to_owned(), Value::from(it.0))));
        }
    }
    part.insert("value".to_owned(), value.strip_suffix("\r\n")?.into());
    Some(Value::Object(part))
}
