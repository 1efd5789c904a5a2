//! The calls of intents, of approvals, and of the platform itself.

use axme::Client;
use axme::models::{CreateIntent, ObservedEvent};
use serde_json::Value;
use specloom_runtime::json::to_value;

use super::arguments::{Called, made, with};
use super::outcomes::failure;
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    let intents = client.intents();
    let id = called.text("intent_id");
    Ok(Some(match called.name {
        "health" => made!(called, client.platform().health()),
        "get_capabilities" => made!(called, client.capabilities().get()),
        "decide_approval" => made!(
            called,
            client.approvals().decide(called.text("approval_id"), called.text("decision")),
            called.said("comment") => comment,
        ),
        "create_intent" => made!(called, intents.create(&intent(called)?)),
        "get_intent" => made!(called, intents.get(id)),
        "list_intent_events" => {
            made!(called, intents.events(id), called.number("since") => since)
        }
        "resolve_intent" => made!(
            called,
            intents.resolve(id, called.part("status")),
            called.said("owner_agent") => owner_agent,
            called.said("x_owner_agent") => x_owner_agent,
            called.given("actor") => actor,
            called.given("reason") => reason,
            called.object("result").as_ref() => result,
            called.object("error").as_ref() => error,
            called.count("expected_policy_generation") => expected_policy_generation,
        ),
        "resume_intent" => made!(
            called,
            intents.resume(id),
            called.said("owner_agent") => owner_agent,
            called.given("actor") => actor,
            called.given("reason") => reason,
            called.flag("approve_current_step") => approve_current_step,
            called.count("expected_policy_generation") => expected_policy_generation,
        ),
        "update_intent_controls" => made!(
            called,
            intents.update_controls(id),
            called.said("owner_agent") => owner_agent,
            called.said("x_owner_agent") => x_owner_agent,
            called.given("actor") => actor,
            called.given("reason") => reason,
            called.object("controls_patch").as_ref() => controls_patch,
            called.count("expected_policy_generation") => expected_policy_generation,
        ),
        "update_intent_policy" => made!(
            called,
            intents.update_policy(id),
            called.said("owner_agent") => owner_agent,
            called.given("actor") => actor,
            called.given("reason") => reason,
            called.object("grants_patch").as_ref() => grants_patch,
            called.object("envelope_patch").as_ref() => envelope_patch,
            called.count("expected_policy_generation") => expected_policy_generation,
        ),
        "observe" => observed(client, called).await,
        _ => return Ok(None),
    }))
}

/// The intent: the record gives what ties it to others beside it.
fn intent(called: &Called<'_>) -> Result<CreateIntent, String> {
    let mut params = called.params.clone();
    let correlation = params["correlation_id"].take();
    let known = params["payload"]["correlation_id"].as_str();
    if known.is_some_and(|it| correlation.as_str() != Some(it)) {
        return Err("our intent has one correlation id, so that two cannot differ".to_owned());
    }
    if let Some(body) = params["payload"].as_object_mut() {
        body.insert("correlation_id".to_owned(), correlation);
    }
    Called { name: called.name, params: &params }.body()
}

/// Follows an intent to its end, or to the first thing that goes wrong.
async fn observed(client: &Client, called: &Called<'_>) -> Outcome {
    let mut outcome = Outcome { yields: Some(Vec::new()), ..Outcome::default() };
    let call = with!(
        client.intents().observe(called.text("intent_id")),
        called.number("since") => since,
        called.number("wait_seconds") => wait_seconds,
        called.said("trace_id") => trace,
    );
    let mut events = match call.await {
        Ok(events) => events,
        Err(error) => return Outcome { raises: Some(failure(&error)), ..outcome },
    };
    while let Some(event) = events.next().await {
        match event {
            Ok(ObservedEvent::IntentEvent(event)) => {
                let value: Value = to_value(&event).unwrap_or_default();
                outcome.yields.get_or_insert_default().push(value);
            }
            Ok(ObservedEvent::Unknown(event)) => {
                outcome.yields.get_or_insert_default().push(event);
            }
            // The end of a connection is not an event of the intent.
            Ok(_) => {}
            Err(error) => {
                outcome.raises = Some(failure(&error));
                break;
            }
        }
    }
    outcome
}
