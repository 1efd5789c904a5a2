//! How the calls of AXME's own client are made through the generated crate.

mod arguments;
mod events;
mod intents;
mod newer;
mod organizations;
mod outcomes;
mod people;
mod routes;
mod rules;
mod tools;

use std::time::Duration;

use axme::runtime::codegen::StatusPattern;
use axme::{Client, ClientBuilder};
use serde_json::Value;
use specloom_runtime::RetryPolicy;

use self::arguments::Called;
use self::tools::Watched;
use crate::loopback::Server;
use crate::replay::clock::RecordingClock;
use crate::replay::outcome::Outcome;
use crate::replay::passing::Passing;
use crate::replay::run::{Calling, Platform};
use crate::replay::vector::Vector;

/// AXME.
pub(super) static AXME: Platform = Platform {
    name: "axme",
    headers: &["authorization", "idempotency-key", "x-api-key", "x-owner-agent", "x-trace-id"],
    rules: rules::RULES,
    stands_for: outcomes::stands_for,
    call: begin,
};

fn begin<'a>(vector: &'a Vector, server: &'a Server) -> Calling<'a> {
    Box::pin(outcome(vector, server))
}

async fn outcome(vector: &Vector, server: &Server) -> Result<Outcome, String> {
    let called = Called::read(&vector.call)?.within(&vector.expect);
    if let Some(why) = unsayable(vector, &called) {
        return Ok(outcomes::unsayable(why));
    }
    let clock = RecordingClock::new();
    let passing = Passing::new(vector, clock.clone())?;
    let builder = builder(vector, server, clock.clone()).transport(passing);
    let client = builder.build().map_err(|error| error.to_string())?;
    let tools = tools::of(&client, vector);
    for before in vector.call["preceding_calls"].as_array().into_iter().flatten() {
        made(&client, &tools, &Called::read(before)?).await?;
    }
    let outcome = made(&client, &tools, &called).await?;
    let mut outcome = tools::judged(&tools, vector, outcome);
    outcome.sleeps = clock.seconds();
    Ok(outcome)
}

/// What of a record cannot be said to our client at all, so that nothing is sent.
fn unsayable(vector: &Vector, called: &Called<'_>) -> Option<&'static str> {
    let config = &vector.record["config"];
    let correlations =
        [&called.params["correlation_id"], &called.params["payload"]["correlation_id"]];
    let [Some(one), Some(other)] = correlations.map(|it| it.as_str()) else {
        return of_settings(config, called);
    };
    (one != other).then_some("an intent of ours has one correlation id")
}

fn of_settings(config: &Value, called: &Called<'_>) -> Option<&'static str> {
    let token = |name: &str| config[name].as_str();
    let tokens = token("actor_token").zip(token("bearer_token"));
    if tokens.is_some_and(|(one, other)| one != other) {
        Some("our client has one name for the token")
    } else if config["max_retries"].as_i64().is_some_and(|it| it < 0) {
        Some("no number of repetitions is below zero")
    } else if called.params["poll_interval_seconds"].as_f64().is_some_and(|it| it < 0.0) {
        Some("no pause is below zero")
    } else {
        None
    }
}

/// The client of the record. It proves who it is as the release does: by a
/// bearer token up to 0.1.0, and by `x-api-key` since.
fn builder(vector: &Vector, server: &Server, clock: RecordingClock) -> ClientBuilder {
    let config = &vector.record["config"];
    let prefix = config["base_url_suffix"].as_str().unwrap_or_default();
    let address = format!("{}{prefix}", server.address());
    let retries = config["max_retries"].as_i64().unwrap_or(2).max(0);
    let first = config["retry_backoff_seconds"].as_f64().unwrap_or(0.2);
    let policy = RetryPolicy::DEFAULT
        .attempts(u32::try_from(retries).unwrap_or_default().saturating_add(1))
        .statuses(&[StatusPattern::Exact(429), StatusPattern::Class(5)])
        .connection(true)
        .pauses(Duration::try_from_secs_f64(first).unwrap_or_default(), Duration::from_secs(30))
        .unsafe_statuses(&[]);
    let builder = Client::builder().base_url(address).clock(clock);
    let token = ["actor_token", "bearer_token"].iter().find_map(|it| config[it].as_str());
    let builder = match (vector.record["sdk"].as_str(), token) {
        (Some("0.1.0"), _) => builder.bearer("test-key-001"),
        (_, None) => builder.api_key("test-key-001"),
        (_, Some(token)) => builder.api_key("test-key-001").bearer(token),
    };
    let builder = if config["auto_trace_id"] == false { builder.no_trace_ids() } else { builder };
    let is_other = ["max_retries", "retry_backoff_seconds"].iter().any(|it| !config[it].is_null());
    if is_other { builder.retry(policy) } else { builder }
}

/// Makes one call of the vendor's client.
async fn made(client: &Client, watched: &Watched, called: &Called<'_>) -> Result<Outcome, String> {
    if let Some(outcome) = tools::made(watched, called).await {
        return Ok(outcome);
    }
    if let Some(outcome) = events::made(client, called).await {
        return Ok(outcome);
    }
    if let Some(outcome) = newer::made(client, called).await? {
        return Ok(outcome);
    }
    if let Some(outcome) = intents::made(client, called).await? {
        return Ok(outcome);
    }
    if let Some(outcome) = people::made(client, called).await? {
        return Ok(outcome);
    }
    if let Some(outcome) = organizations::made(client, called).await? {
        return Ok(outcome);
    }
    if let Some(outcome) = routes::made(client, called).await? {
        return Ok(outcome);
    }
    Err(format!("our client has no call for `{}`", called.name.escape_debug()))
}
