//! The calls of intents, of approvals, and of the platform itself.

use axme::Client;
use axme::models::CreateIntent;

use super::arguments::{Called, made};
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
        "send_intent" => identified(made!(called, intents.create(&intent(called)?))),
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
            called.said("x_owner_agent") => x_owner_agent,
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
            called.said("x_owner_agent") => x_owner_agent,
            called.given("actor") => actor,
            called.given("reason") => reason,
            called.object("grants_patch").as_ref() => grants_patch,
            called.object("envelope_patch").as_ref() => envelope_patch,
            called.count("expected_policy_generation") => expected_policy_generation,
        ),
        _ => return Ok(None),
    }))
}

/// The intent: the record gives what ties it to others beside it.
fn intent(called: &Called<'_>) -> Result<CreateIntent, String> {
    let mut params = called.params.clone();
    let correlation = params["correlation_id"].take();
    if let (Some(body), false) = (params["payload"].as_object_mut(), correlation.is_null()) {
        body.insert("correlation_id".to_owned(), correlation);
    }
    Called { params: &params, ..*called }.body()
}

/// Of what was sent the record's caller wants the name alone.
fn identified(outcome: Outcome) -> Outcome {
    let returns = outcome.returns.map(|it| it["intent_id"].clone());
    Outcome { returns, ..outcome }
}
