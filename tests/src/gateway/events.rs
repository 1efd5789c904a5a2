//! The events of an intent: in a list, and as streams that break.

use serde_json::{Value, json};

use super::Asked;
use super::state::{Refusal, State, Status};
use crate::loopback::{Answer, Request, Step};

/// How streams break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaking {
    /// Not at all: they give all that there is.
    Never,
    /// By chance, within so many events: in the middle of one, between two, by
    /// an orderly end, or by a reset. Lists give no more than that either.
    Within(usize),
    /// There are none: who asks is told so.
    Absent,
}

/// The events after a number.
pub(super) fn list(state: &mut State, id: &str, asked: &Asked<'_>) -> Result<Value, Refusal> {
    let since = asked.query("since").and_then(|it| it.parse().ok()).unwrap_or(0);
    let mut events = after(state, id, since)?;
    if let Breaking::Within(bound) = state.breaking {
        events.truncate(bound);
    }
    Ok(json!({"ok": true, "events": events}))
}

fn after(state: &mut State, id: &str, since: usize) -> Result<Vec<Value>, Refusal> {
    let intent = state.intent(id)?;
    Ok(intent.events.iter().skip(since).cloned().collect())
}

/// A stream of the events after a number.
pub(super) fn stream(state: &mut State, id: &str, request: &Request) -> Answer {
    let query = request.query_map();
    let since = query.get("since").and_then(Value::as_str).and_then(|it| it.parse().ok());
    let events = match after(state, id, since.unwrap_or(0)) {
        Ok(events) => events,
        Err(refusal) => return super::refused(&refusal),
    };
    match state.breaking {
        Breaking::Absent => {
            super::refused(&Refusal::new(405, "method_not_allowed", "there are no streams here"))
        }
        Breaking::Never => whole(&events),
        Breaking::Within(bound) => broken(state, &events, bound),
    }
}

/// All events, and then the word that the segment is over.
fn whole(events: &[Value]) -> Answer {
    let mut text: String = events.iter().map(block).collect();
    if !events.iter().any(is_end) {
        text.push_str(&over(events));
    }
    Answer::events([text.as_bytes()])
}

/// Some of the events, and then a break of some kind.
fn broken(state: &mut State, events: &[Value], bound: usize) -> Answer {
    let count = state.chance.below(bound + 1);
    if count >= events.len() {
        return whole(events);
    }
    let (given, next) = events.split_at(count);
    let mut text: String = given.iter().map(block).collect();
    let kind = state.chance.below(4);
    // The last kind is an orderly end.
    state.cuts += usize::from(kind < 3);
    if let (0 | 1, Some(next)) = (kind, next.first()) {
        let next = block(next);
        // Without the blank line the event has not come.
        let part = state.chance.below(next.len() - 1);
        let part = (0..=part).rev().find(|it| next.is_char_boundary(*it)).unwrap_or(0);
        text.push_str(&next[..part]);
    }
    match kind {
        0 | 2 => Answer::events([text.as_bytes()]).then(Step::Reset),
        1 => Answer::events([text.as_bytes()]),
        _ => {
            text.push_str(&over(given));
            Answer::events([text.as_bytes()])
        }
    }
}

fn is_end(event: &Value) -> bool {
    let ends = [Status::Completed, Status::Failed, Status::Canceled];
    ends.iter().any(|it| event["status"] == it.word())
}

/// An event as it stands in a stream.
fn block(event: &Value) -> String {
    let (seq, name) = (&event["seq"], event["event_type"].as_str().unwrap_or_default());
    format!("id: {seq}\nevent: {name}\ndata: {event}\n\n")
}

/// The word that a segment is over, not the intent.
fn over(given: &[Value]) -> String {
    let next = given.last().map_or(Value::Null, |it| it["seq"].clone());
    let data = json!({"ok": true, "next_seq": next});
    format!("event: stream.timeout\ndata: {data}\n\n")
}
