//! The calls that follow events: of one intent, of an agent, to the last one.

use axme::models::IntentEvent;
use axme::{Call, Client, ErrorKind, EventStream};
use serde_json::Value;
use specloom_runtime::Watch;
use specloom_runtime::json::to_value;

use super::arguments::{Called, with};
use super::outcomes::{failure, returned};
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Option<Outcome> {
    let intent = || {
        with!(
            client.intents().observe(called.text("intent_id")),
            called.number("since") => since,
            called.number("wait_seconds") => wait_seconds,
            called.said("trace_id") => trace_id,
            called.span("timeout_seconds") => deadline,
            called.span("poll_interval_seconds") => interval,
        )
    };
    Some(match called.name {
        "observe" => yielded(intent().into(), called.most).await,
        "wait_for" => returned(Watch::new(intent()).await),
        "listen" => {
            let (organization, workspace, name) = address(called.text("address"));
            let call = with!(
                client.agents().listen(organization, workspace, name),
                called.number("since") => since,
                called.number("wait_seconds") => wait_seconds,
                called.said("trace_id") => trace_id,
                called.span("timeout_seconds") => deadline,
                called.said("status").map(|it| it.split(',').collect::<Vec<_>>()) => status,
            );
            yielded(call.into(), called.most).await
        }
        _ => return None,
    })
}

/// The three parts of an agent's address; blanks around it and the word before
/// it say nothing.
pub(super) fn address(text: &str) -> (&str, &str, &str) {
    let text = text.trim();
    let mut parts = text.strip_prefix("agent://").unwrap_or(text).splitn(3, '/');
    let mut part = || parts.next().unwrap_or_default();
    (part(), part(), part())
}

/// Follows a stream to its end, to the first thing that goes wrong, or until
/// the caller has had enough.
async fn yielded(call: Call<EventStream<IntentEvent>>, most: Option<usize>) -> Outcome {
    let mut outcome = Outcome { yields: Some(Vec::new()), ..Outcome::default() };
    let mut events = match call.await {
        Ok(events) => events,
        Err(error) => return Outcome { raises: Some(failure(&error)), ..outcome },
    };
    while most != Some(outcome.yields.as_ref().map_or(0, Vec::len)) {
        let Some(event) = events.next().await else { break };
        let all = outcome.yields.get_or_insert_default();
        match event {
            Ok(event) => all.push(to_value(&event).unwrap_or_default()),
            // An object that is no event as the spec has it: what came is there,
            // and the stream goes on.
            Err(error) if error.kind() == ErrorKind::Decode && error.status().is_none() => {
                match error.body_json() {
                    Some(Value::Object(body)) => all.push(Value::Object(body)),
                    Some(_) | None => outcome.raises = Some(failure(&error)),
                }
            }
            Err(error) => {
                outcome.raises = Some(failure(&error));
                break;
            }
        }
    }
    outcome
}
