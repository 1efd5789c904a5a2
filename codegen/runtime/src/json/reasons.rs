//! Why a value fits no member of a union, or no type of serde's, without quoting it.

use super::error::{DecodeError, cut};

/// How many members of a union an error speaks of.
const MOST_REASONS: usize = 8;

/// How many characters of each reason it keeps.
const LONGEST_REASON: usize = 160;

/// A member of a union, and why it does not fit.
pub(super) type Fault = (&'static str, DecodeError);

/// That none of a union's members fits, member by member.
pub(super) fn no_member(members: usize, faults: &[Fault]) -> String {
    let mut text = String::from("no member of the union fits");
    for (index, (name, error)) in faults.iter().take(MOST_REASONS).enumerate() {
        let separator = if index == 0 { ": " } else { "; " };
        let why = error.to_string();
        text.extend([separator, "`", name, "`: ", &cut(&why, LONGEST_REASON)]);
    }
    if let Some(more) = members.checked_sub(MOST_REASONS).filter(|it| *it > 0) {
        text.extend(["; and ", &more.to_string(), " more"]);
    }
    text
}

/// A message of serde's without the text that it quotes, which may be secret.
pub(super) fn without_quotes(message: &str) -> String {
    let mut text = String::with_capacity(message.len());
    let mut is_quoted = false;
    let mut is_escaped = false;
    for character in message.chars() {
        let is_quote = character == '"' && !is_escaped;
        is_escaped = is_quoted && character == '\\' && !is_escaped;
        if is_quote {
            is_quoted = !is_quoted;
            text.push_str(if is_quoted { "\"…" } else { "\"" });
        } else if !is_quoted {
            text.push(character);
        }
    }
    text
}
