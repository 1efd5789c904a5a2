//! What an error's body says, whatever shape it has.

use std::time::Duration;

use http::StatusCode;

use crate::error::ErrorKind;
use crate::json::Value;
use crate::redact::shorten;
use crate::status::StatusPattern;

/// A list of paths of member names, tried in order; the empty path is the body.
pub type Paths = &'static [&'static [&'static str]];

/// Where an error's facts sit in its body.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
#[must_use = "a description does nothing by itself"]
pub struct ErrorRules {
    /// The machine-readable code.
    pub code: Paths,
    /// The code when the body gives none.
    pub code_fallback: Option<&'static str>,
    /// The sentence for people.
    pub message: Paths,
    /// The name of the request.
    pub request_id: Paths,
    /// The member of the request that is wrong.
    pub field: Paths,
    /// Seconds to wait.
    pub retry_after: Paths,
    /// Seconds to wait when a 429 says nothing.
    pub retry_after_fallback: Option<u32>,
    /// Which kind an error is, where status alone does not say it.
    pub kinds: &'static [KindRule],
}

/// A status or code, and the kind of error it means.
#[derive(Clone, Copy, Debug)]
pub struct KindRule {
    /// For which statuses; `None` is any.
    pub status: Option<StatusPattern>,
    /// For which code; `None` is any.
    pub code: Option<&'static str>,
    /// The kind.
    pub kind: ErrorKind,
}

impl ErrorRules {
    /// The usual shapes: `error.code`, `code`; `error.message`, `message`,
    /// `error`, `detail`, `title`; `retry_after`.
    pub const DEFAULT: Self = Self {
        code: &[&["error", "code"], &["code"]],
        code_fallback: None,
        message: &[&["error", "message"], &["message"], &["error"], &["detail"], &["title"]],
        request_id: &[&["request_id"]],
        field: &[],
        retry_after: &[&["retry_after"]],
        retry_after_fallback: None,
        kinds: &[],
    };

    /// Where the code is, and what it is when the body gives none.
    pub const fn code(mut self, paths: Paths, fallback: Option<&'static str>) -> Self {
        self.code = paths;
        self.code_fallback = fallback;
        self
    }

    /// What the code is when the body gives none.
    pub const fn code_fallback(mut self, code: &'static str) -> Self {
        self.code_fallback = Some(code);
        self
    }

    /// How many seconds to wait when a 429 says nothing.
    pub const fn retry_after_fallback(mut self, seconds: u32) -> Self {
        self.retry_after_fallback = Some(seconds);
        self
    }

    /// Where the sentence is.
    pub const fn message(mut self, paths: Paths) -> Self {
        self.message = paths;
        self
    }

    /// Where the name of the request is.
    pub const fn request_id(mut self, paths: Paths) -> Self {
        self.request_id = paths;
        self
    }

    /// Where the wrong member is named.
    pub const fn field(mut self, paths: Paths) -> Self {
        self.field = paths;
        self
    }

    /// Where the seconds to wait are, and how many they are when a 429 says nothing.
    pub const fn retry_after(mut self, paths: Paths, fallback: Option<u32>) -> Self {
        self.retry_after = paths;
        self.retry_after_fallback = fallback;
        self
    }

    /// Which kind an error is, where status alone does not say it.
    pub const fn kinds(mut self, kinds: &'static [KindRule]) -> Self {
        self.kinds = kinds;
        self
    }
}

/// What an error's body says.
#[derive(Debug, PartialEq)]
pub(crate) struct Said {
    pub kind: ErrorKind,
    pub code: Option<Box<str>>,
    pub message: String,
    pub field: Option<Box<str>>,
    pub request_id: Option<Box<str>>,
    pub retry_after: Option<Duration>,
}

/// How long a sentence may be.
const LONGEST: usize = 1000;

/// What a body says of an error.
pub(crate) fn read(rules: &ErrorRules, status: StatusCode, is_plain: bool, body: &[u8]) -> Said {
    let value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let code = first(&value, rules.code, &scalar).or_else(|| rules.code_fallback.map(Into::into));
    let message = all(&value, rules.message)
        .or_else(|| cut_short(&value, rules.message))
        .or_else(|| if is_plain { sentence(body) } else { None })
        .unwrap_or_else(|| format!("HTTP {}", status.as_u16()));
    let fallback = rules.retry_after_fallback.filter(|_| status == StatusCode::TOO_MANY_REQUESTS);
    Said {
        kind: kind(rules, status, code.as_deref()),
        code: code.map(Into::into),
        message: shorten(&message, LONGEST),
        field: first(&value, rules.field, &place).map(Into::into),
        request_id: first(&value, rules.request_id, &scalar).map(Into::into),
        retry_after: first(&value, rules.retry_after, &scalar)
            .and_then(|it| it.trim().parse::<f64>().ok())
            .and_then(crate::retry::seconds)
            .or_else(|| fallback.map(|it| Duration::from_secs(it.into()))),
    }
}

fn kind(rules: &ErrorRules, status: StatusCode, code: Option<&str>) -> ErrorKind {
    let fits = |it: &&KindRule| {
        it.status.is_none_or(|pattern| pattern.matches(status.as_u16()))
            && it.code.is_none_or(|wanted| code == Some(wanted))
    };
    rules.kinds.iter().find(fits).map_or_else(|| ErrorKind::of_status(status), |it| it.kind)
}

/// The first thing that a path leads to.
fn first(value: &Value, paths: Paths, text: &dyn Fn(&Value) -> Option<String>) -> Option<String> {
    paths.iter().find_map(|path| at(value, path).into_iter().find_map(text))
}

/// Everything that the first path that leads anywhere leads to.
fn all(value: &Value, paths: Paths) -> Option<String> {
    paths.iter().find_map(|path| {
        let found: Vec<_> = at(value, path).into_iter().filter_map(joined).collect();
        (!found.is_empty()).then(|| found.join("; "))
    })
}

/// What stands at a path; a list on the way stands for each of its items.
fn at<'a>(value: &'a Value, path: &[&str]) -> Vec<&'a Value> {
    match (value, path.split_first()) {
        (value, None) => vec![value],
        (Value::Array(items), Some((name, rest))) => {
            match name.parse::<usize>().ok().and_then(|it| items.get(it)) {
                Some(item) => at(item, rest),
                None => items.iter().flat_map(|it| at(it, path)).collect(),
            }
        }
        (Value::Object(members), Some((name, rest))) => {
            members.get(*name).map(|it| at(it, rest)).unwrap_or_default()
        }
        (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_), Some(_)) => Vec::new(),
    }
}

/// A text that stands where the path still goes on: `{"error": "text"}`.
fn cut_short(value: &Value, paths: Paths) -> Option<String> {
    let prefixes = paths.iter().flat_map(|path| (0..path.len()).rev().map(move |it| (path, it)));
    prefixes
        .filter_map(|(path, length)| path.get(..length))
        .find_map(|path| at(value, path).into_iter().find_map(text_of))
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::String(_)
        | Value::Null
        | Value::Bool(_)
        | Value::Number(_)
        | Value::Array(_)
        | Value::Object(_) => None,
    }
}

/// A text or number.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => Some(number.to_string()),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
            text_of(value)
        }
    }
}

/// A text, or a list of texts.
fn joined(value: &Value) -> Option<String> {
    match value {
        Value::Array(items) => {
            let texts: Vec<_> = items.iter().filter_map(text_of).collect();
            (!texts.is_empty()).then(|| texts.join("; "))
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => {
            text_of(value)
        }
    }
}

/// A name, or a path of names and numbers.
fn place(value: &Value) -> Option<String> {
    match value {
        Value::Array(items) => {
            let names: Vec<_> = items.iter().filter_map(scalar).collect();
            (!names.is_empty()).then(|| names.join("."))
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => {
            text_of(value)
        }
    }
}

/// A body that is a sentence and nothing else.
fn sentence(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?.trim();
    let is_sentence = (1..=300).contains(&text.len())
        && !text.starts_with(['<', '{', '['])
        && !text.contains('\n');
    is_sentence.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: ErrorRules = ErrorRules::DEFAULT
        .code(&[&["error", "code"]], Some("unknown"))
        .message(&[&["error", "message"], &["detail", "msg"]])
        .field(&[&["error", "field"], &["detail", "loc"]])
        .retry_after(&[&["retry_after"]], Some(5))
        .kinds(&[KindRule {
            status: Some(StatusPattern::Exact(403)),
            code: Some("no_credits"),
            kind: ErrorKind::PaymentRequired,
        }]);

    fn said(status: u16, body: &str) -> Said {
        read(&RULES, StatusCode::from_u16(status).unwrap(), false, body.as_bytes())
    }

    #[test]
    fn every_envelope_gives_code_and_sentence() {
        let table = [
            (r#"{"error":{"code":"bad","message":"no"}}"#, "bad", "no"),
            (r#"{"error":{"code":17,"message":["a","b"]}}"#, "17", "a; b"),
            (r#"{"error":{}}"#, "unknown", "HTTP 400"),
            (r#"{"error":null}"#, "unknown", "HTTP 400"),
            (r#"{"error":"text"}"#, "unknown", "text"),
            (r#""text""#, "unknown", "text"),
            (r#"["text"]"#, "unknown", "HTTP 400"),
            (r"[]", "unknown", "HTTP 400"),
            (r"17", "unknown", "HTTP 400"),
            ("", "unknown", "HTTP 400"),
            ("<html><h1>502</h1></html>", "unknown", "HTTP 400"),
            (r#"{"error":[{"code":"a","message":"x"},{"code":"b","message":"y"}]}"#, "a", "x; y"),
            (r#"{"detail":[{"loc":["body",0,"sku"],"msg":"missing"}]}"#, "unknown", "missing"),
        ];
        for (body, code, message) in table {
            let said = said(400, body);
            assert_eq!(said.code.as_deref(), Some(code), "{body}");
            assert_eq!(said.message, message, "{body}");
        }
    }

    #[test]
    fn the_wrong_member_is_named() {
        let field = |body| said(422, body).field;
        assert_eq!(field(r#"{"error":{"field":"sku"}}"#).as_deref(), Some("sku"));
        assert_eq!(
            field(r#"{"detail":[{"loc":["body",0,"sku"]}]}"#).as_deref(),
            Some("body.0.sku")
        );
        assert_eq!(field("{}"), None);
    }

    #[test]
    fn a_wait_is_a_number_or_the_fallback() {
        let wait = |status, body| said(status, body).retry_after.map(|it| it.as_millis());
        assert_eq!(wait(429, r#"{"retry_after":12}"#), Some(12_000));
        assert_eq!(wait(429, r#"{"retry_after":"1.5"}"#), Some(1500));
        assert_eq!(wait(429, r#"{"retry_after":-1}"#), Some(5000));
        assert_eq!(wait(429, ""), Some(5000));
        assert_eq!(wait(503, ""), None);
    }

    #[test]
    fn the_kind_follows_the_platform_then_the_status() {
        assert_eq!(
            said(403, r#"{"error":{"code":"no_credits"}}"#).kind,
            ErrorKind::PaymentRequired
        );
        assert_eq!(said(403, "").kind, ErrorKind::AccessDenied);
        assert_eq!(said(418, "").kind, ErrorKind::Status);
        assert_eq!(said(599, "").kind, ErrorKind::Server);
    }

    #[test]
    fn plain_text_is_the_sentence() {
        let said =
            |body: &str| read(&RULES, StatusCode::BAD_GATEWAY, true, body.as_bytes()).message;
        assert_eq!(said("upstream is down\n"), "upstream is down");
        assert_eq!(said("<b>no</b>"), "HTTP 502");
    }
}
