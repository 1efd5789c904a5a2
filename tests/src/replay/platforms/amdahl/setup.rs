//! The client that a recorded call is made with.

use std::time::Duration;

use amdahl::runtime::codegen::StatusPattern;
use amdahl::{Client, Error};
use serde_json::Value;
use specloom_runtime::RetryPolicy;

use super::arguments::Called;
use crate::loopback::Server;
use crate::replay::clock::RecordingClock;
use crate::replay::vector::Vector;

/// What stands in records where the server's address belongs.
const PLACE: &str = "{AMDAHL_URL}";

/// The client's patience when an answer is late: the record's 30 s, made short.
const PATIENCE: Duration = Duration::from_millis(300);

/// The call itself, and how it is repeated: the guide's client never repeats
/// one, its `with_retry` does.
pub(super) fn unwrapped(called: Called<'_>) -> Result<(Called<'_>, RetryPolicy), String> {
    if called.name != "with_retry" {
        return Ok((called, RetryPolicy::NEVER));
    }
    let attempts = called.args["max_attempts"].as_i64().unwrap_or(4).max(0);
    let base = called.seconds("base_s").unwrap_or(Duration::from_millis(500));
    let policy = RetryPolicy::DEFAULT
        .attempts(u32::try_from(attempts).unwrap_or(u32::MAX))
        .statuses(&[StatusPattern::Exact(429), StatusPattern::Class(5)])
        .unsafe_statuses(&[StatusPattern::Exact(429), StatusPattern::Exact(503)])
        .connection(false)
        .pauses(base, Duration::from_secs(30));
    Ok((Called::read(&called.args["call"])?, policy))
}

/// The client, from the environment of the record.
pub(super) fn client(
    vector: &Vector,
    server: &Server,
    (called, policy): (&Called<'_>, RetryPolicy),
    clock: RecordingClock,
) -> Result<Client, Error> {
    let read = |name: &str| match (vector.env.get(name), name) {
        (Some(value), _) => value.as_str().map(|it| it.replace(PLACE, server.address())),
        (None, "AMDAHL_URL") => Some(server.address().to_owned()),
        (None, "API_KEY") => Some("key_live_1".to_owned()),
        (None, _) => None,
    };
    let mut builder = Client::builder().from_vars(read).retry(policy).clock(clock);
    if vector.record.to_string().contains("\"delay_seconds\"") {
        builder = builder.timeout(PATIENCE);
    }
    if let Some(version) = version(vector) {
        builder = builder.api_version(version);
    }
    if called.name == "AmdahlClient" {
        if let Some(url) = called.said("base_url").and_then(Value::as_str) {
            builder = builder.base_url(url.replace(PLACE, server.address()));
        }
        if let Some(key) = called.said("api_key").and_then(Value::as_str) {
            builder = builder.api_key(key);
        }
    }
    builder.build()
}

/// The version that the recorded requests pin.
fn version(vector: &Vector) -> Option<&str> {
    let headers = vector.exchanges.first().map(|it| &it.request.headers)?;
    let found = headers.iter().find(|it| it.0.eq_ignore_ascii_case("x-amdahl-api-version"));
    found.and_then(|it| it.1.as_str())
}
