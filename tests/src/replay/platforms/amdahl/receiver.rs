//! Deliveries that come in.

use amdahl::webhooks;
use serde_json::{Map, Value};

use super::arguments::Called;
use super::outcomes::failure;
use crate::replay::outcome::{Failure, Outcome};
use crate::replay::vector::Vector;

/// Checks a recorded delivery, and reads it if it is to be trusted and an object.
pub(super) fn receive(vector: &Vector, called: &Called<'_>) -> Outcome {
    let secret = called.args["secret"].as_str();
    let secret = secret.or_else(|| match vector.env.get("WEBHOOK_SECRET") {
        Some(value) => value.as_str(),
        None => Some("whsec_test"),
    });
    let Some(secret) = secret else { return without_secret() };
    let request = vector.exchanges.first().map(|it| it.request.clone()).unwrap_or_default();
    let headers: Vec<(&str, &str)> = request
        .headers
        .iter()
        .filter_map(|(name, it)| Some((name.as_str(), it.as_str()?)))
        .collect();
    let raw = request.body_raw.unwrap_or_default();
    let receiver = webhooks::receiver(secret);
    let is_valid = receiver.verify(headers.iter().copied(), raw.as_bytes()).is_ok();
    let mut outcome = Outcome { valid_signature: Some(is_valid), ..Outcome::default() };
    if is_valid && serde_json::from_str::<Map<String, Value>>(&raw).is_ok() {
        let event = receiver.receive(headers, raw.as_bytes());
        outcome.raises = event.err().map(|error| failure(&error));
    }
    outcome
}

/// What [`webhooks::from_env`] says when there is no secret.
fn without_secret() -> Outcome {
    let failure = Failure { kind: "Config".to_owned(), ..Failure::default() };
    Outcome { valid_signature: Some(false), raises: Some(failure), ..Outcome::default() }
}
