//! Inboxes: what waits for a person, and what the person does.

use serde_json::{Value, json};

use super::Asked;
use super::intents;
use super::state::{Refusal, State, Status, Thread};

/// Hands an intent to a person.
pub(super) fn ask(state: &mut State, intent: &str, owner: &str) -> Result<String, Refusal> {
    intents::advance(state, intent, Status::Waiting)?;
    let (id, intent, owner) = (state.id(), intent.to_owned(), owner.to_owned());
    let thread = Thread { id: id.clone(), intent, owner, status: "pending", timeline: Vec::new() };
    state.threads.insert(id.clone(), thread);
    note(state, &id, ("inbox.thread_created", json!({})));
    Ok(id)
}

/// Adds to the timeline of a thread.
fn note(state: &mut State, id: &str, (kind, details): (&str, Value)) {
    let (event, at) = (state.id(), state.at());
    state.changes.push(id.to_owned());
    if let Some(thread) = state.threads.get_mut(id) {
        let actor = thread.owner.clone();
        thread.timeline.push(json!({
            "event_id": event, "event_type": kind, "actor": actor, "at": at, "details": details,
        }));
    }
}

fn shown(thread: &Thread) -> Value {
    let at = |it: Option<&Value>| it.map(|it| it["at"].clone()).unwrap_or_default();
    json!({
        "thread_id": thread.id,
        "intent_id": thread.intent,
        "status": thread.status,
        "owner_agent": thread.owner,
        "from_agent": "agent://north/orders",
        "to_agent": thread.owner,
        "created_at": at(thread.timeline.first()),
        "updated_at": at(thread.timeline.last()),
        "timeline": thread.timeline,
    })
}

/// The threads of an agent.
pub(super) fn list(state: &State, asked: &Asked<'_>) -> Value {
    let owner = asked.query("owner_agent");
    let own = |it: &&Thread| owner.as_ref().is_none_or(|owner| it.owner == *owner);
    let threads: Vec<Value> = state.threads.values().filter(own).map(shown).collect();
    json!({"ok": true, "threads": threads})
}

/// What has changed after a cursor.
pub(super) fn changes(state: &State, asked: &Asked<'_>) -> Result<Value, Refusal> {
    let number = |name: &str| asked.query(name).map(|it| it.trim_start_matches("at-").parse());
    let bad = |_| Refusal::new(422, "schema_invalid", "the cursor or limit is no number");
    let from: usize = number("cursor").transpose().map_err(bad)?.unwrap_or(0);
    let limit: usize = number("limit").transpose().map_err(bad)?.unwrap_or(50);
    let found = state.changes.iter().enumerate().skip(from).take(limit);
    let changes: Vec<Value> = found
        .filter_map(|(at, id)| {
            let thread = state.threads.get(id)?;
            Some(json!({"cursor": format!("at-{}", at + 1), "thread": shown(thread)}))
        })
        .collect();
    let has_more = from + limit < state.changes.len();
    let next = has_more.then(|| format!("at-{}", from + limit));
    Ok(json!({"ok": true, "changes": changes, "next_cursor": next, "has_more": has_more}))
}

/// A thread.
pub(super) fn get(state: &mut State, id: &str, asked: &Asked<'_>) -> Result<Value, Refusal> {
    Ok(json!({"ok": true, "thread": shown(thread(state, id, asked)?)}))
}

/// A thread that belongs to who asks.
fn thread<'s>(
    state: &'s mut State,
    id: &str,
    asked: &Asked<'_>,
) -> Result<&'s mut Thread, Refusal> {
    let unknown = || Refusal::new(404, "thread_not_found", &format!("no thread `{id}`"));
    let thread = state.threads.get_mut(id).ok_or_else(unknown)?;
    match asked.query("owner_agent") {
        Some(owner) if owner != thread.owner => {
            Err(Refusal::new(403, "invalid_actor_scope", "the thread is somebody else's"))
        }
        Some(_) | None => Ok(thread),
    }
}

/// What a person does with a thread.
pub(super) fn act(
    state: &mut State,
    id: &str,
    (action, asked): (&[&str], &Asked<'_>),
) -> Result<Value, Refusal> {
    let found = thread(state, id, asked)?;
    if found.status == "done" {
        return Err(Refusal::new(409, "illegal_transition", "the thread is done"));
    }
    let intent = found.intent.clone();
    match action {
        ["reply"] => {
            asked.text("message")?;
            found.status = "active";
        }
        ["delegate"] => {
            if let Some(other) = asked.body["delegate_to"].as_str() {
                other.clone_into(&mut found.owner);
            }
        }
        ["approve"] => {
            found.status = "done";
            intents::advance(state, &intent, Status::InProgress)?;
        }
        ["reject"] => {
            found.status = "done";
            intents::advance(state, &intent, Status::Canceled)?;
        }
        ["messages", "delete"] => return deleted(state, id, asked),
        _ => return Err(Refusal::new(404, "not_found", "there is no such route")),
    }
    note(state, id, (&format!("inbox.{}", action.join(".")), asked.body.clone()));
    state
        .threads
        .get(id)
        .map(|it| json!({"ok": true, "thread": shown(it)}))
        .ok_or_else(|| Refusal::new(404, "thread_not_found", "the thread is gone"))
}

fn deleted(state: &mut State, id: &str, asked: &Asked<'_>) -> Result<Value, Refusal> {
    let mode = asked.text("mode")?.to_owned();
    let limit = asked.body["limit"].as_u64().and_then(|it| usize::try_from(it).ok());
    let found = thread(state, id, asked)?;
    let is_reply = |it: &Value| it["event_type"] == "inbox.reply";
    let ids: Vec<Value> = found
        .timeline
        .iter()
        .filter(|it| is_reply(it))
        .take(limit.unwrap_or(100))
        .map(|it| it["event_id"].clone())
        .collect();
    found.timeline.retain(|it| !ids.contains(&it["event_id"]));
    let thread = shown(found);
    Ok(json!({
        "ok": true, "thread": thread, "mode": mode, "deleted_count": ids.len(), "message_ids": ids,
    }))
}

/// A decision that somebody waits for.
pub(super) fn decide(state: &mut State, id: &str, asked: &Asked<'_>) -> Result<Value, Refusal> {
    let decision = asked.text("decision")?;
    if !["approve", "reject"].contains(&decision) {
        return Err(Refusal::new(422, "schema_invalid", "the decision is none"));
    }
    let comment = &asked.body["comment"];
    let at = state.at();
    Ok(json!({"ok": true, "approval": {
        "approval_id": id, "decision": decision, "comment": comment, "decided_at": at,
    }}))
}
