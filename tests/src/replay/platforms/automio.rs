//! How the calls of Automio's own client are made through the generated crate.

mod actions;
mod arguments;
mod cache;
mod cache_rules;
mod integrations;
mod notify;
mod outcomes;
mod parallel;
mod plugins;
mod record;
mod rules;
mod setup;
mod tables;

use std::sync::Mutex;

use automio::Client;
use automio::models::Id;
use serde_json::Value;

pub use record::records;

use self::arguments::Called;
use crate::loopback::Server;
use crate::redis::RedisRecorder;
use crate::replay::clock::RecordingClock;
use crate::replay::outcome::Outcome;
use crate::replay::run::{Calling, Platform};
use crate::replay::vector::Vector;

/// Automio.
pub(super) static AUTOMIO: Platform = Platform {
    name: "automio",
    headers: &["authorization", "x-app-id"],
    rules: rules::RULES,
    stands_for: outcomes::stands_for,
    call: begin,
};

fn begin<'a>(vector: &'a Vector, server: &'a Server) -> Calling<'a> {
    Box::pin(outcome(vector, server))
}

async fn outcome(vector: &Vector, server: &Server) -> Result<Outcome, String> {
    let clock = RecordingClock::new();
    let redis = RedisRecorder::start().await.map_err(|error| error.to_string())?;
    let client = match setup::client(vector, server, clock.clone(), &redis) {
        Ok(client) => client,
        Err(error) => return Ok(Outcome::raised(outcomes::failure(&error))),
    };
    let mut outcome = match &vector.call {
        Value::Array(calls) => several(&client, vector, calls).await?,
        call => made(&client, (vector, &Mutex::default()), &Called::read(call)?).await?,
    };
    outcome.sleeps = clock.seconds();
    outcome.stored = Some(redis.asked());
    Ok(outcome)
}

/// Calls that follow each other; the first that fails ends them.
async fn several(client: &Client, vector: &Vector, calls: &[Value]) -> Result<Outcome, String> {
    let mut all = Vec::new();
    // Some records tell what all calls gave, some what the last one gave.
    let tells_all = vector.expect.get("returns").is_some_and(Value::is_array);
    let account = Mutex::default();
    for call in calls {
        let outcome = made(client, (vector, &account), &Called::read(call)?).await?;
        if outcome.raises.is_some() {
            return Ok(outcome);
        }
        all.push(outcome.returns.unwrap_or_default());
    }
    Ok(Outcome::returned(if tells_all { all.into() } else { all.pop().unwrap_or_default() }))
}

/// Makes one call of the vendor's client. The account of the last call is known
/// to the next ones.
async fn made(
    client: &Client,
    (vector, account): (&Vector, &Mutex<Option<Id>>),
    called: &Called<'_>,
) -> Result<Outcome, String> {
    if let Some(outcome) = integrations::made(client, called, account).await? {
        return Ok(outcome);
    }
    if let Some(outcome) = parallel::made(client, called, account).await? {
        return Ok(outcome);
    }
    if let Some(outcome) = actions::made(client, called).await? {
        return Ok(outcome);
    }
    if let Some(outcome) = tables::made(client, (vector, account), called).await? {
        return Ok(outcome);
    }
    if let Some(outcome) = cache::made(client, called).await? {
        return Ok(outcome);
    }
    if let Some(outcome) = plugins::made(client, called).await? {
        return Ok(outcome);
    }
    if let Some(outcome) = notify::made(client, called).await? {
        return Ok(outcome);
    }
    Err(format!("our client has no call for `{}`", called.name.escape_debug()))
}
