//! A platform to test with, its operations, and clients of it.

use std::any::Any;
use std::time::{Duration, SystemTime};

use specloom_runtime::codegen::{
    AuthSpec, BaseUrl, ClientParam, DecodeError, EnvUse, EnvVar, ErrorCase, ErrorRules, Operation,
    ParamSpec, Platform, RateLimitHeaders, StatusPattern, error_body,
};
use specloom_runtime::transport::MockTransport;
use specloom_runtime::{Client, ClientBuilder, JsonObject, RetryPolicy, Value, VirtualClock};

/// A policy that repeats all that may be repeated.
pub(crate) const RETRY: RetryPolicy = RetryPolicy::DEFAULT.attempts(4);

pub(crate) static PLATFORM: Platform =
    Platform::new("parcel", "parcel/0.1.0", BaseUrl::required("/v1"))
        .auth(
            &[
                AuthSpec::bearer("token"),
                AuthSpec::query("key", "api_key"),
                AuthSpec::cookie("session", "sid"),
                AuthSpec::header("custom", "x-parcel-key"),
            ],
            &[&["token"], &["key"], &["session"], &["custom"], &[]],
        )
        .errors(
            ErrorRules::DEFAULT
                .code(&[&["error", "code"]], Some("unknown"))
                .message(&[&["error", "message"]])
                .field(&[&["error", "field"]]),
        )
        .retry(RETRY)
        .rate_limit(RateLimitHeaders {
            limit: Some("x-limit"),
            remaining: Some("x-remaining"),
            reset: Some("x-reset"),
        })
        .trace_id("x-trace")
        .env(&[
            EnvVar { name: "PARCEL_URL", sets: EnvUse::BaseUrl, required: true },
            EnvVar { name: "PARCEL_TOKEN", sets: EnvUse::Credential("token"), required: true },
            EnvVar { name: "PARCEL_VERSION", sets: EnvUse::Param("X-Version"), required: false },
            EnvVar { name: "PARCEL_HOOK", sets: EnvUse::WebhookSecret, required: true },
        ])
        .params(&[ClientParam {
            spec: ParamSpec::header("X-Version"),
            default: Some("2026-01"),
            required: false,
        }]);

#[derive(Debug)]
pub(crate) enum Body {
    Missing(JsonObject),
    Unknown(Value),
}

fn missing(body: &[u8]) -> Result<Box<dyn Any + Send + Sync>, DecodeError> {
    error_body(body, Body::Missing, Body::Unknown)
}

fn other(body: &[u8]) -> Result<Box<dyn Any + Send + Sync>, DecodeError> {
    error_body(body, Body::Unknown, Body::Unknown)
}

const ERRORS: &[ErrorCase] = &[
    ErrorCase::new(StatusPattern::Class(4), other),
    ErrorCase::new(StatusPattern::Exact(404), missing),
];

pub(crate) static LIST: Operation = Operation::get("parcels.list", "/parcels").errors(ERRORS);
pub(crate) static GET: Operation =
    Operation::get("parcels.get", "/parcels/{id}").errors(ERRORS).client_params(&["X-Version"]);
pub(crate) static CREATE: Operation = Operation::post("parcels.create", "/parcels").errors(ERRORS);
pub(crate) static KEYED: Operation =
    Operation::post("parcels.send", "/parcels").idempotency("Idempotency-Key", true);
pub(crate) static ARCHIVE: Operation = Operation::delete("parcels.archive", "/parcels/{id}");
pub(crate) static OPEN: Operation = Operation::get("open", "/open").auth(&[]);

/// A moment for calendars to start from: 1994-11-06T08:49:37Z.
pub(crate) fn epoch() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777)
}

/// A client of a mock, on a clock that passes at once.
pub(crate) fn mocked(mock: &MockTransport) -> (Client, VirtualClock) {
    let clock = VirtualClock::new(epoch());
    let mock = mock.clone().clock(std::sync::Arc::new(clock.clone()));
    let client = at("https://api.example.com").transport(mock).clock(clock.clone());
    (client.build().expect("a client"), clock)
}

/// A client with a token.
pub(crate) fn at(address: &str) -> ClientBuilder {
    Client::builder(&PLATFORM).address(address).credential("token", "hush-token")
}

/// An answer as a server says it: the head's lines, then a body with its length.
pub(crate) fn says(head: &[&str], body: &str) -> Vec<crate::support::Step> {
    let head = head.join("\r\n");
    let length = body.len();
    let text =
        format!("HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}");
    vec![crate::support::Step::Say(text.into_bytes())]
}
