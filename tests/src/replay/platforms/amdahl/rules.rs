//! Where our client does otherwise than the guide's, and why.

mod answers;
mod repetition;
mod requests;
mod streams;

use serde_json::Value;

use crate::replay::compare::{Difference, Part};
use crate::replay::rule::Rule;
use crate::replay::vector::Vector;

/// All of them.
pub(super) static RULES: &[Rule] = &[
    requests::CONTENT_TYPE,
    requests::HOST_SLASH,
    requests::ESCAPED_IDS,
    requests::REFUSED_IDS,
    requests::EMPTY_SETTING,
    answers::ANY_ENVELOPE,
    answers::FOREIGN_ENVELOPE,
    answers::NULL_IN_ENVELOPE,
    answers::NO_BODY,
    answers::MISSING_MEMBER,
    answers::OTHER_NAME_OF_LIST,
    answers::IGNORED_BODY,
    answers::BYTES_OF_SIGNATURE,
    answers::EMPTY_SECRET,
    streams::TYPED_ERROR,
    streams::STATUS,
    streams::FRAMING,
    streams::BYTE_ORDER_MARK,
    streams::BEFORE_THE_BREAK,
    streams::LAST_EVENT,
    streams::REPEATED_CURSOR,
    repetition::JITTER,
    repetition::NAMED_WAIT,
    repetition::LONG_WAIT,
    repetition::UNSAFE,
    repetition::AT_LEAST_ONCE,
];

/// The helper that was called, within `with_retry` or not.
fn called(vector: &Vector) -> &Value {
    let call = &vector.call;
    if call["fn"] == "with_retry" { &call["args"]["call"] } else { call }
}

/// The last answer.
fn last(vector: &Vector) -> &Value {
    vector.replies().last().copied().unwrap_or(&Value::Null)
}

fn status(reply: &Value) -> u64 {
    reply["status"].as_u64().unwrap_or_default()
}

fn is_failure(reply: &Value) -> bool {
    status(reply) >= 400
}

/// The type of what went wrong, as recorded; empty if nothing did.
fn recorded_type(difference: &Difference) -> &str {
    difference.recorded["type"].as_str().unwrap_or_default()
}

/// Whether the failure itself differs: its type, or that there is one.
fn is_failures(difference: &Difference) -> bool {
    difference.part == Part::Raises("type".to_owned())
}

/// Our failure as `Kind text`.
fn ours(difference: &Difference) -> &str {
    difference.ours.as_str().unwrap_or_default()
}
