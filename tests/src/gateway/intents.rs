//! Intents: how they begin, are steered, and end.

use serde_json::{Value, json};

use super::Asked;
use super::state::{Intent, Refusal, State, Status};

/// Takes an intent, and hands it to its worker.
pub(super) fn create(state: &mut State, asked: &Asked<'_>) -> Result<Value, Refusal> {
    for member in ["intent_type", "correlation_id", "to_agent"] {
        asked.text(member)?;
    }
    if !asked.body["payload"].is_object() {
        return Err(Refusal::new(422, "schema_invalid", "`payload` is missing"));
    }
    let id = state.id();
    let said = asked.body.as_object().cloned().unwrap_or_default();
    let (status, events) = (Status::Created, Vec::new());
    let intent = Intent { id: id.clone(), status, said, events, generation: 0 };
    state.intents.insert(id.clone(), intent);
    note(state, &id)?;
    advance(state, &id, Status::Submitted)?;
    advance(state, &id, Status::Delivered)?;
    let status = Status::Delivered.word();
    Ok(json!({"ok": true, "intent_id": id, "status": status, "created_at": state.at()}))
}

/// Moves an intent on, if its lifecycle allows it.
pub(super) fn advance(state: &mut State, id: &str, to: Status) -> Result<(), Refusal> {
    let intent = state.intent(id)?;
    if !intent.status.allows(to) {
        let (from, to) = (intent.status.word(), to.word());
        let message = format!("{to} does not follow {from}");
        return Err(Refusal::new(409, "illegal_transition", &message));
    }
    intent.status = to;
    note(state, id)
}

/// Adds an event of where an intent stands.
fn note(state: &mut State, id: &str) -> Result<(), Refusal> {
    let at = state.at();
    let intent = state.intent(id)?;
    let word = intent.status.word();
    let mut event = json!({
        "intent_id": id,
        "seq": intent.events.len() + 1,
        "event_type": format!("intent.{}", word.to_ascii_lowercase()),
        "status": word,
        "actor": "gateway",
        "at": at,
        "details": {},
    });
    if intent.status == Status::Waiting {
        event["waiting_reason"] = "WAITING_FOR_HUMAN".into();
    }
    intent.events.push(event);
    Ok(())
}

/// What is known of an intent.
pub(super) fn get(state: &mut State, id: &str) -> Result<Value, Refusal> {
    Ok(json!({"ok": true, "intent": shown(state, id)?}))
}

fn shown(state: &mut State, id: &str) -> Result<Value, Refusal> {
    let intent = state.intent(id)?;
    let mut shown = Value::Object(intent.said.clone());
    shown["intent_id"] = intent.id.clone().into();
    shown["status"] = intent.status.word().into();
    shown["created_at"] = intent.events.first().map(|it| it["at"].clone()).unwrap_or_default();
    if shown["from_agent"].is_null() {
        shown["from_agent"] = "agent://unknown".into();
    }
    Ok(shown)
}

/// Ends an intent. The gateway takes an end from any state that is none.
pub(super) fn resolve(state: &mut State, id: &str, asked: &Asked<'_>) -> Result<Value, Refusal> {
    let (end, needs) = match asked.text("status")? {
        "COMPLETED" => (Status::Completed, "result"),
        "FAILED" => (Status::Failed, "error"),
        "CANCELED" => (Status::Canceled, "reason"),
        other => {
            let message = format!("`{other}` is no end");
            return Err(Refusal::new(422, "schema_invalid", &message));
        }
    };
    if asked.body[needs].is_null() {
        let message = format!("`{needs}` is missing");
        return Err(Refusal::new(422, "schema_invalid", &message));
    }
    let intent = state.intent(id)?;
    if intent.status.is_end() {
        return Err(Refusal::new(409, "illegal_transition", "the intent has ended"));
    }
    intent.status = end;
    note(state, id)?;
    let event = state.intent(id)?.events.last().cloned().unwrap_or_default();
    Ok(json!({
        "ok": true,
        "intent": shown(state, id)?,
        "event": event,
        "completion_delivery": {"delivered": false, "reason": "reply_to_not_set"},
    }))
}

/// Lets an intent go on that waits.
pub(super) fn resume(state: &mut State, id: &str, asked: &Asked<'_>) -> Result<Value, Refusal> {
    changed(state, id, (asked, Some(Status::InProgress)))
}

/// Changes the controls or the policy of an intent.
pub(super) fn patched(state: &mut State, id: &str, asked: &Asked<'_>) -> Result<Value, Refusal> {
    changed(state, id, (asked, None))
}

/// Changes an intent if its generation is the one that is expected.
fn changed(
    state: &mut State,
    id: &str,
    (asked, to): (&Asked<'_>, Option<Status>),
) -> Result<Value, Refusal> {
    let intent = state.intent(id)?;
    let generation = intent.generation;
    if asked.body["expected_policy_generation"].as_i64().is_some_and(|it| it != generation) {
        let reason = "stale_policy_generation";
        return Ok(json!({
            "ok": true, "applied": false, "reason": reason, "policy_generation": generation,
        }));
    }
    if intent.status.is_end() {
        return Err(Refusal::new(409, "illegal_transition", "the intent has ended"));
    }
    if let Some(to) = to {
        advance(state, id, to)?;
    }
    let intent = state.intent(id)?;
    intent.generation += 1;
    let generation = intent.generation;
    Ok(json!({"ok": true, "applied": true, "policy_generation": generation}))
}
