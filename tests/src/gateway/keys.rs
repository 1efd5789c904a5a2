//! Keys of requests: one that comes again gets the answer that it got, for a day.

use std::time::Duration;

use serde_json::Value;

use super::Asked;
use super::state::{Kept, Refusal, State};

/// How long an answer is kept.
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);

/// The answer to a request that was made before.
pub(super) fn known(state: &State, asked: &Asked<'_>) -> Option<Result<Value, Refusal>> {
    let kept = state.keys.get(&name(asked)?)?;
    if state.now.saturating_sub(kept.since) >= KEPT {
        return None;
    }
    Some(if kept.body == *asked.body {
        Ok(kept.result.clone())
    } else {
        let message = "the key was used for another request";
        Err(Refusal::new(409, "idempotency_conflict", message))
    })
}

/// Keeps what came of a request. What was refused may be tried again.
pub(super) fn keep(state: &mut State, asked: &Asked<'_>, result: &Result<Value, Refusal>) {
    if let (Some(name), Ok(result)) = (name(asked), result) {
        let (body, result) = (asked.body.clone(), result.clone());
        state.keys.insert(name, Kept { body, result, since: state.now });
    }
}

/// Whose key it is: that of a path.
fn name(asked: &Asked<'_>) -> Option<(String, String)> {
    let key = asked.request.header("idempotency-key")?;
    Some((asked.request.path.clone(), key.to_owned()))
}
