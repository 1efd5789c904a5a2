//! What went wrong with a call.

use std::any::Any;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::body::BoxError;
use crate::json::{DecodeError, Value};
use crate::operation::Operation;
use crate::rate_limit::RateLimit;
use crate::redact::scrub;

/// What went wrong with a call: one type for all operations, eight bytes wide.
///
/// Its text names the operation, the status, the platform's own code and
/// sentence, the request's id and the number of attempts:
/// ``POST /orders: 422 validation_failed: sku unknown (request id r1, 2 attempts)``.
/// Its `Debug` form adds what came back, at most 2 KiB of it, without the
/// credentials that were sent.
pub struct Error(pub(crate) Box<Facts>);

/// What a caller can do about an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is not set up rightly.
    Config,
    /// The call cannot be sent as it is: a param or body is unusable.
    Request,
    /// No credential could be had.
    Credential,
    /// The connection could not be made; nothing was asked.
    Connect,
    /// Nothing came in time.
    Timeout,
    /// The connection broke.
    Transport,
    /// The platform sent the call elsewhere, and following it is not safe.
    Redirect,
    /// What came back is not what was promised.
    Decode,
    /// A stream of events broke its rules, or its end never came.
    Stream,
    /// A list does not end: the same page came again.
    Page,
    /// What was waited for did not come in time.
    Wait,
    /// An inbound delivery is not what it says it is.
    Webhook,
    /// The caller gave up.
    Cancelled,
    /// Who the caller is was not proved (401).
    Authentication,
    /// The caller may not do this (403).
    AccessDenied,
    /// Credits or a subscription are missing (402).
    PaymentRequired,
    /// There is no such thing (404, 410).
    NotFound,
    /// The request is wrong (400, 422).
    Validation,
    /// The thing has changed, or exists already (409, 412).
    Conflict,
    /// Too much was asked (429).
    RateLimit,
    /// The platform failed (5xx).
    Server,
    /// The answer carries errors of GraphQL that no other kind tells.
    GraphQl,
    /// Another status that is no success.
    Status,
    /// A call of JSON-RPC failed, with a code of the platform's own.
    Rpc,
}

impl ErrorKind {
    /// The kind that a status means when the platform does not say otherwise.
    pub fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            400 | 422 => Self::Validation,
            401 => Self::Authentication,
            402 => Self::PaymentRequired,
            403 => Self::AccessDenied,
            404 | 410 => Self::NotFound,
            408 => Self::Timeout,
            409 | 412 => Self::Conflict,
            429 => Self::RateLimit,
            500..=599 => Self::Server,
            _ => Self::Status,
        }
    }

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::Request => "request",
            Self::Credential => "credential",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Transport => "transport",
            Self::Redirect => "redirect",
            Self::Decode => "decode",
            Self::Stream => "stream",
            Self::Page => "page",
            Self::Wait => "wait",
            Self::Webhook => "webhook",
            Self::Cancelled => "cancelled",
            Self::Authentication => "authentication",
            Self::AccessDenied => "access denied",
            Self::PaymentRequired => "payment required",
            Self::NotFound => "not found",
            Self::Validation => "validation",
            Self::Conflict => "conflict",
            Self::RateLimit => "rate limit",
            Self::Server => "server",
            Self::GraphQl => "graphql",
            Self::Status => "status",
            Self::Rpc => "rpc",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is known of a failure.
pub(crate) struct Facts {
    pub kind: ErrorKind,
    pub operation: Option<&'static Operation>,
    pub status: Option<StatusCode>,
    pub code: Option<Box<str>>,
    pub message: String,
    pub field: Option<Box<str>>,
    pub request_id: Option<Box<str>>,
    pub retry_after: Option<Duration>,
    pub rate_limit: Option<RateLimit>,
    pub headers: HeaderMap,
    pub body: Bytes,
    /// The start of the body, without secrets.
    pub snippet: Box<str>,
    pub attempts: u32,
    pub json_path: Option<Box<str>>,
    pub api: Option<Box<dyn Any + Send + Sync>>,
    pub source: Option<BoxError>,
    /// The params of the path, as they were given.
    pub path: Vec<(&'static str, String)>,
}

impl Error {
    /// An error of this kind. The message is lower case, without a full stop.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Facts {
            kind,
            operation: None,
            status: None,
            code: None,
            message: message.into(),
            field: None,
            request_id: None,
            retry_after: None,
            rate_limit: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            snippet: Box::default(),
            attempts: 0,
            json_path: None,
            api: None,
            source: None,
            path: Vec::new(),
        }))
    }

    /// An error of decoding; says where in the JSON.
    pub fn decode(error: DecodeError) -> Self {
        let path = error.path().to_string();
        let mut it = Self::new(ErrorKind::Decode, error.to_string()).with_source(error);
        it.0.json_path = Some(path.into());
        it
    }

    /// What it comes from.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    /// Which operation it belongs to.
    #[must_use]
    pub fn with_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// Takes secrets that the platform echoed out of what is shown. A cause
    /// that names one goes.
    pub(crate) fn hide(&mut self, secrets: &[String]) {
        let shown = |text: &str| scrub(text, secrets);
        let facts = &mut *self.0;
        let source = facts.source.as_ref().map(ToString::to_string);
        if source.is_some_and(|it| shown(&it) != it) {
            facts.source = None;
        }
        facts.message = shown(&facts.message);
        for (_, text) in &mut facts.path {
            *text = shown(text);
        }
        let parts =
            [&mut facts.code, &mut facts.field, &mut facts.request_id, &mut facts.json_path];
        for text in parts.into_iter().filter_map(Option::as_mut) {
            *text = shown(text).into();
        }
    }

    /// What a caller can do about it.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the answer, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The platform's machine-readable code, or its fallback.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The sentence for people.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The member of the request that is wrong.
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The platform's name for the request.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the platform asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How much may still be asked.
    pub fn rate_limit(&self) -> Option<&RateLimit> {
        self.0.rate_limit.as_ref()
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body of the answer as it came.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// The body of the answer, if it is JSON.
    pub fn body_json(&self) -> Option<Value> {
        serde_json::from_slice(&self.0.body).ok()
    }

    /// The operation's full name: `pages.get`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|it| it.id)
    }

    /// A param of the call's path, as it was given: of what the platform
    /// speaks when it says that there is no such thing.
    pub fn path_param(&self, name: &str) -> Option<&str> {
        self.0.path.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }

    /// How often it was tried.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the same call may succeed later.
    pub fn is_retryable(&self) -> bool {
        matches!(
            self.0.kind,
            ErrorKind::Connect
                | ErrorKind::Timeout
                | ErrorKind::Transport
                | ErrorKind::RateLimit
                | ErrorKind::Server
        )
    }

    /// Where in the JSON decoding failed: `items[3].price`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// What the platform says of it, in the type that its spec gives.
    pub fn api<T: Any>(&self) -> Option<&T> {
        self.0.api.as_deref().and_then(<dyn Any + Send + Sync>::downcast_ref)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = &*self.0;
        if let Some(operation) = facts.operation {
            write!(f, "{} {}: ", operation.method, operation.path)?;
        }
        match (facts.status, facts.kind) {
            (None, kind) | (_, kind @ ErrorKind::Decode) => write!(f, "{kind}: ")?,
            (Some(status), _) => write!(f, "{}{}: ", status.as_u16(), Spaced(self.code()))?,
        }
        f.write_str(&facts.message)?;
        let attempts = (facts.attempts > 1).then(|| format!("{} attempts", facts.attempts));
        let request = facts.request_id.as_ref().map(|it| format!("request id {it}"));
        match (request, attempts) {
            (None, None) => Ok(()),
            (Some(it), None) | (None, Some(it)) => write!(f, " ({it})"),
            (Some(request), Some(attempts)) => write!(f, " ({request}, {attempts})"),
        }
    }
}

struct Spaced<'a>(Option<&'a str>);

impl fmt::Display for Spaced<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |it| write!(f, " {it}"))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let facts = &*self.0;
        let mut shown = f.debug_struct("Error");
        shown.field("kind", &facts.kind).field("text", &self.to_string());
        if let Some(field) = &facts.field {
            shown.field("field", field);
        }
        if let Some(wait) = facts.retry_after {
            shown.field("retry_after", &wait);
        }
        if let Some(path) = &facts.json_path {
            shown.field("json_path", path);
        }
        if !facts.snippet.is_empty() {
            shown.field("body", &facts.snippet);
        }
        if let Some(source) = &facts.source {
            shown.field("source", &source.to_string());
        }
        shown.finish_non_exhaustive()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|it| it as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CREATE: Operation = Operation::post("orders.create", "/orders");
    static CREATE_STATIC: Operation = CREATE;

    #[test]
    fn it_is_a_pointer_wide() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
        assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
    }

    #[test]
    fn its_text_says_what_matters() {
        let mut error =
            Error::new(ErrorKind::Validation, "sku unknown").with_operation(&CREATE_STATIC);
        error.0.status = Some(StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(error.to_string(), "POST /orders: 422: sku unknown");
        error.0.code = Some("validation_failed".into());
        error.0.request_id = Some("r1".into());
        error.0.attempts = 2;
        assert_eq!(
            error.to_string(),
            "POST /orders: 422 validation_failed: sku unknown (request id r1, 2 attempts)"
        );
        let error = Error::new(ErrorKind::Config, "`KEY` is not set");
        assert_eq!(error.to_string(), "config: `KEY` is not set");
    }
}
