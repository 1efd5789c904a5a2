//! Members of a body that the client fills in: names made anew, what stands in the
//! path or a header already; and what a body must hold.

use std::fmt::Write as _;

use crate::body::Body;
use crate::error::{Error, ErrorKind};
use crate::fresh;
use crate::json::Value;
use crate::operation::{Fill, FillFrom, Need};
use crate::raw;
use crate::request::{Content, Parts};
use crate::whole;

/// Fills in what the caller has left out, and looks whether the rest is there.
///
/// # Errors
/// [`ErrorKind::Request`] when the body lacks what the platform needs.
pub(crate) fn fill(parts: &mut Parts) -> Result<(), Error> {
    for it in parts.operation.fills {
        let value = match it.from {
            FillFrom::Uuid => Some(fresh::uuid()),
            FillFrom::Path(name) => parts.path_value(name),
            FillFrom::Key => parts.idempotency_key.clone(),
        };
        if let Some(value) = value {
            add(&mut parts.content, it, &value);
        }
    }
    for need in parts.operation.needs {
        if !is_met(&parts.content, need) {
            return Err(lacking(need));
        }
    }
    Ok(())
}

/// Adds a member to a JSON body that has none of its name.
fn add(content: &mut Content, fill: &Fill, value: &str) {
    let json = Value::from(value).to_string();
    match content {
        Content::Nothing => {}
        Content::Members(members) => {
            if !members.iter().any(|it| it.0 == fill.member) {
                members.push((fill.member, json));
            }
        }
        Content::Whole(_, body) => {
            if let Some(filled) = body.as_bytes().and_then(|it| with_member(it, fill, &json)) {
                *body = Body::from(filled);
            }
        }
    }
}

fn with_member(body: &[u8], fill: &Fill, json: &str) -> Option<String> {
    if raw::member(body, &[fill.member]).ok()?.is_some() {
        return None;
    }
    whole::json_with(std::str::from_utf8(body).ok()?, fill.member, json)
}

/// Whether a body holds one of the members that are needed, if they are.
fn is_met(content: &Content, need: &Need) -> bool {
    let text = |name: &str| -> Option<String> {
        match content {
            Content::Nothing => None,
            Content::Members(members) => {
                members.iter().find(|it| it.0 == name).map(|it| it.1.clone())
            }
            Content::Whole(_, body) => {
                let found = raw::member(body.as_bytes()?, &[name]).ok()?;
                found.map(str::to_owned)
            }
        }
    };
    let is_asked = need.when.is_none_or(|(name, values)| {
        let value = text(name).and_then(|it| raw::scalar(&it));
        value.is_some_and(|it| values.contains(&it.as_str()))
    });
    !is_asked || need.one_of.iter().any(|it| text(it).is_some_and(|it| it.trim() != "null"))
}

#[cold]
fn lacking(need: &Need) -> Error {
    let mut message = format!("the body needs `{}`", need.one_of.join("` or `"));
    if let Some((name, values)) = need.when {
        let _ = write!(message, ", because `{name}` is `{}`", values.join("` or `"));
    }
    Error::new(ErrorKind::Request, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILL: Fill = Fill { member: "org", from: FillFrom::Path("org") };

    fn whole(text: &str) -> Content {
        Content::Whole("application/json".into(), Body::from(text.to_owned()))
    }

    #[test]
    fn a_member_is_added_where_there_is_none() {
        let table = [
            ("{}", Some(r#"{"org":"o\"1"}"#)),
            (r#" {"name":1} "#, Some(r#"{"org":"o\"1","name":1}"#)),
            (r#"{"org":"mine"}"#, None),
            ("[1]", None),
            ("{", None),
        ];
        for (body, filled) in table {
            let json = Value::from("o\"1").to_string();
            assert_eq!(with_member(body.as_bytes(), &FILL, &json).as_deref(), filled, "{body}");
        }
        let mut members = Content::Members(vec![("name", "1".into())]);
        add(&mut members, &FILL, "o");
        add(&mut members, &FILL, "p");
        let Content::Members(members) = members else { panic!("still members") };
        assert_eq!(members, [("name", "1".into()), ("org", "\"o\"".to_owned())]);
    }

    #[test]
    fn what_is_needed_must_be_there() {
        let either = Need { when: None, one_of: &["alias", "id"] };
        let result = Need { when: Some(("status", &["DONE"])), one_of: &["result"] };
        assert!(is_met(&whole(r#"{"id":"x"}"#), &either));
        assert!(!is_met(&whole(r#"{"alias":null}"#), &either));
        assert!(!is_met(&Content::Nothing, &either));
        assert!(is_met(&whole(r#"{"status":"OPEN"}"#), &result));
        assert!(!is_met(&whole(r#"{"status":"DONE"}"#), &result));
        assert!(is_met(&whole(r#"{"status":"DONE","result":{}}"#), &result));
        let text = lacking(&result).to_string();
        assert!(text.ends_with("the body needs `result`, because `status` is `DONE`"), "{text}");
    }
}
