//! One member of a body that was given as a whole: what it says, and the body with
//! another in its place.

use std::borrow::Cow;
use std::ops::Range;

use percent_encoding::percent_decode_str;

use crate::body::Body;
use crate::form::FORM;
use crate::json::Value;
use crate::raw;
use crate::style;

/// What a member of a body says, as plain text; `None` if there is no such member,
/// or if it is no text, number or truth value.
pub(crate) fn said(media_type: &str, body: &Body, name: &str) -> Option<String> {
    let text = text(body)?;
    if is_form(media_type) {
        let pair = text.split('&').find(|it| form_name(it) == name)?;
        return Some(decoded(pair.split_once('=')?.1).into_owned());
    }
    raw::member(text.as_bytes(), &[name]).ok()?.and_then(raw::scalar)
}

/// A body with a member set; `None` if it is neither a JSON object nor a form.
pub(crate) fn with(media_type: &str, body: &Body, name: &str, json: &str) -> Option<Body> {
    let text = text(body)?;
    let set = if is_form(media_type) {
        Some(form_with(text, name, json))
    } else {
        json_with(text, name, json)
    };
    set.map(Body::from)
}

/// A JSON object with a member set, all others as they are; `None` if it is no object.
pub(crate) fn json_with(text: &str, name: &str, json: &str) -> Option<String> {
    if let Some(Range { start, end }) = raw::place(text, name).ok()? {
        return Some([text.get(..start)?, json, text.get(end..)?].concat());
    }
    let rest = text.trim().strip_prefix('{')?;
    let between = if rest.trim_start().starts_with('}') { "" } else { "," };
    Some(format!("{{{}:{json}{between}{rest}", Value::from(name)))
}

fn form_with(text: &str, name: &str, json: &str) -> String {
    let value = raw::scalar(json).map_or(Cow::Borrowed(json), Cow::Owned);
    let mut pairs: Vec<&str> =
        text.split('&').filter(|it| !it.is_empty() && form_name(it) != name).collect();
    let added = format!("{}={}", style::encode(name), style::encode(&value));
    pairs.push(&added);
    pairs.join("&")
}

fn form_name(pair: &str) -> Cow<'_, str> {
    decoded(pair.split('=').next().unwrap_or_default())
}

fn decoded(text: &str) -> Cow<'_, str> {
    if text.contains('+') {
        let plain = text.replace('+', " ");
        return Cow::Owned(percent_decode_str(&plain).decode_utf8_lossy().into_owned());
    }
    percent_decode_str(text).decode_utf8_lossy()
}

fn is_form(media_type: &str) -> bool {
    media_type.starts_with(FORM)
}

fn text(body: &Body) -> Option<&str> {
    std::str::from_utf8(body.as_bytes()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_member_of_json_is_set_and_the_rest_stays() {
        let table = [
            ("{}", Some(r#"{"after":"b"}"#)),
            (r#" {"q":1.50} "#, Some(r#"{"after":"b","q":1.50}"#)),
            (r#"{"after" : "a","q":[{"after":1}]}"#, Some(r#"{"after" : "b","q":[{"after":1}]}"#)),
            (r#"{"\u0061fter":null}"#, Some(r#"{"\u0061fter":"b"}"#)),
            ("[1]", None),
            ("{", None),
            ("", None),
        ];
        for (text, wanted) in table {
            assert_eq!(json_with(text, "after", r#""b""#).as_deref(), wanted, "{text}");
        }
    }

    #[test]
    fn a_member_of_a_form_is_set_and_the_rest_stays() {
        let table = [
            ("", "a%20b=c%26d"),
            ("q=x+y", "q=x+y&a%20b=c%26d"),
            ("a+b=1&q=2&a%20b=3", "q=2&a%20b=c%26d"),
        ];
        for (text, wanted) in table {
            assert_eq!(form_with(text, "a b", r#""c&d""#), wanted);
        }
        assert_eq!(form_with("", "n", "12"), "n=12");
    }

    #[test]
    fn what_a_member_says_is_read() {
        let json = Body::from(r#"{"from": 30, "q": {}}"#.to_owned());
        assert_eq!(said("application/json", &json, "from").as_deref(), Some("30"));
        assert_eq!(said("application/json", &json, "q"), None);
        let form = Body::from("from=3+0%26".to_owned());
        assert_eq!(said(FORM, &form, "from").as_deref(), Some("3 0&"));
        assert_eq!(said(FORM, &form, "q"), None);
    }

    #[test]
    fn other_bodies_have_no_members() {
        let text = Body::from("name".to_owned());
        assert!(with("text/plain", &text, "a", "1").is_none());
    }
}
