//! Streams and walks that we read otherwise.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::{called, is_failure, is_failures, last, ours, recorded_type, status};
use crate::replay::compare::Part;
use crate::replay::rule::Rule;
use crate::replay::vector::Vector;

pub(super) const TYPED_ERROR: Rule = Rule {
    name: "a stream that is refused fails like any call",
    reason: "the guide's reader raises the HTTP library's error, in which code and message of \
             the envelope are lost",
    covers: |vector, difference| {
        is_failures(difference)
            && recorded_type(difference).ends_with("HTTPError")
            && ours(difference).contains(&format!("[{} ", status(last(vector))))
    },
};

pub(super) const STATUS: Rule = Rule {
    name: "a refused stream is no empty one",
    reason: "the guide's second reader never looks at the status: a refusal looks like a run \
             without events",
    covers: |vector, difference| {
        is_failures(difference)
            && difference.recorded.is_null()
            && is_second_reader(vector)
            && is_failure(last(vector))
            && ours(difference).contains(&format!("[{} ", status(last(vector))))
    },
};

pub(super) const FRAMING: Rule = Rule {
    name: "events are framed as the standard says",
    reason: "the guide's second reader knows no CRLF, no `data:` without a blank, no data on \
             several lines, and no last event without a blank line; by the standard's rules \
             (or, for the last, by those of the first reader) they are events",
    covers: |vector, difference| {
        let is_lost = is_second_reader(vector) && is_lost_by_it(&body(last(vector)));
        let is_more =
            difference.part == Part::Yields && is_part_of(&difference.recorded, &difference.ours);
        let is_well = is_failures(difference)
            && difference.ours.is_null()
            && recorded_type(difference).ends_with("JSONDecodeError");
        is_lost && (is_more || is_well)
    },
};

pub(super) const BYTE_ORDER_MARK: Rule = Rule {
    name: "a byte order mark is no part of a name",
    reason: "by the standard a stream may begin with one; the guide's reader loses the first event",
    covers: |vector, difference| {
        difference.part == Part::Yields
            && body(last(vector)).starts_with('\u{feff}')
            && is_part_of(&difference.recorded, &difference.ours)
    },
};

pub(super) const BEFORE_THE_BREAK: Rule = Rule {
    name: "what came before the connection broke is given",
    reason: "each event is given when it is whole; the guide's reader waits for more bytes, and \
             loses what it waited with",
    covers: |vector, difference| {
        let lists = difference.recorded.as_array().zip(difference.ours.as_array());
        difference.part == Part::Yields
            && last(vector)["then"] == "reset"
            && lists.is_some_and(|(recorded, ours)| ours.starts_with(recorded))
    },
};

pub(super) const LAST_EVENT: Rule = Rule {
    name: "the last event ends the stream",
    reason: "after `session.completed` or `session.failed` nothing is read, as the guide's \
             example does by hand; a server that keeps the connection holds nobody up",
    covers: |_, difference| {
        let lists = difference.recorded.as_array().zip(difference.ours.as_array());
        difference.part == Part::Yields
            && lists.is_some_and(|(recorded, ours)| recorded.starts_with(ours) && is_end(ours))
    },
};

pub(super) const REPEATED_CURSOR: Rule = Rule {
    name: "a list that does not end",
    reason: "a cursor that comes a second time is an error, where the guide's walk goes round \
             for ever",
    covers: |vector, difference| {
        let replies = vector.replies();
        let cursors: Vec<&Value> = replies.iter().map(|it| &it["body"]["next_cursor"]).collect();
        let again = |at: usize| cursors.iter().skip(at + 1).any(|it| *it == cursors[at]);
        let comes_again = (0..cursors.len()).any(|it| cursors[it].is_string() && again(it));
        let is_about_it = difference.part == Part::Requests
            || difference.part == Part::Yields
            || is_failures(difference) && ours(difference).starts_with("Page ");
        called(vector)["fn"] == "iter_pages" && comes_again && is_about_it
    },
};

fn is_second_reader(vector: &Vector) -> bool {
    called(vector)["fn"] == "stream_agent_httpx"
}

/// The text of a stream that was recorded, also if it came in pieces.
fn body(reply: &Value) -> String {
    let chunks = reply["chunks_base64"].as_array().into_iter().flatten();
    let chunks = chunks.filter_map(|it| STANDARD.decode(it.as_str()?).ok());
    let bytes: Vec<u8> = chunks.flatten().collect();
    let whole = reply["body"].as_str().unwrap_or_default();
    format!("{whole}{}", String::from_utf8_lossy(&bytes))
}

/// Whether a stream is framed in a way that the guide's second reader loses.
fn is_lost_by_it(text: &str) -> bool {
    let mut lines = text.lines();
    let has_bare = lines.any(|it| it.starts_with("data:") && !it.starts_with("data: "));
    let several = |frame: &str| frame.lines().filter(|it| it.starts_with("data:")).count() > 1;
    let is_cut = !text.ends_with("\n\n");
    text.contains('\r') || has_bare || is_cut || text.split("\n\n").any(several)
}

/// Whether all that was recorded is there in its order.
fn is_part_of(recorded: &Value, ours: &Value) -> bool {
    let mut ours = ours.as_array().into_iter().flatten();
    recorded.as_array().into_iter().flatten().all(|it| ours.any(|other| other == it))
}

fn is_end(events: &[Value]) -> bool {
    let name = events.last().map(|it| &it["type"]);
    name.is_some_and(|it| *it == "session.completed" || *it == "session.failed")
}
