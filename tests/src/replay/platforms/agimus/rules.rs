//! Where our client does otherwise than the platform's own, and why.

use serde_json::Value;

use crate::replay::compare::Part;
use crate::replay::rule::Rule;
use crate::replay::vector::Vector;

/// All of them.
pub(super) static RULES: &[Rule] = &[DATED, ENCODED, FAULTS, MARKUP, NOTHING, SAID];

const DATED: Rule = Rule {
    name: "dates are waits",
    reason: "a `Retry-After` that is a date tells how long to wait as well as one in seconds does",
    covers: |vector, difference| {
        let headers = &vector.record["response"]["headers"];
        let after = headers["retry-after"].as_str().or(headers["Retry-After"].as_str());
        difference.part == Part::Raises("retry_after".to_owned())
            && difference.recorded.is_null()
            && after.is_some_and(|it| it.ends_with("GMT"))
    },
};

const ENCODED: Rule = Rule {
    name: "keys are encoded",
    reason: "the client pastes keys into the path, so that one with a `/`, `?` or `#` addresses \
             something else; ours is always one segment",
    covers: |vector, difference| {
        let Value::String(key) = &vector.call["terminal"]["args"][0] else { return false };
        match difference.part {
            Part::Path => {
                let path = difference.ours.as_str().unwrap_or_default();
                let mut parts = path.split('/').map(decoded);
                parts.any(|it| it == *key)
            }
            Part::Query => key.contains(['?', '#']),
            _ => false,
        }
    },
};

const FAULTS: Rule = Rule {
    name: "faults have kinds",
    reason: "the client lets errors of its libraries escape where an answer breaks or is no JSON; \
             each failure of ours has a kind",
    covers: |vector, difference| {
        vector.expect.get("raises").is_some_and(|it| it["type"] == "other")
            && difference.part == Part::Raises("type".to_owned())
    },
};

const MARKUP: Rule = Rule {
    name: "markup is no message",
    reason: "a page for browsers says nothing to the reader of an error; ours says the status and \
             keeps the page as the body",
    covers: |vector, difference| {
        let body = vector.record["response"]["body_text"].as_str().unwrap_or_default();
        difference.part == Part::Raises("message".to_owned())
            && body.trim_start().starts_with('<')
            && difference.ours.as_str().is_some_and(|it| it.starts_with("HTTP "))
    },
};

const NOTHING: Rule = Rule {
    name: "nothing is asked for nothing",
    reason: "a limit of none, or of fewer, sends a page size of as many and gives a row; ours \
             gives none, and never asks for a page without objects",
    covers: |vector, difference| {
        let is_listed = matches!(vector.call["terminal"]["m"].as_str(), Some("all" | "iter"));
        let is_none = |step: &Value| step["m"] == "limit" && step["args"][0].as_i64() < Some(1);
        let chain = vector.call["chain"].as_array();
        let parts = [Part::Requests, Part::Body, Part::Returns];
        is_listed
            && chain.is_some_and(|it| it.iter().any(is_none))
            && parts.contains(&difference.part)
    },
};

const SAID: Rule = Rule {
    name: "lists of faults are sentences",
    reason: "where the web framework lists what is wrong, the client's message is the whole text \
             of the body; ours is the first of its sentences",
    covers: |vector, difference| {
        let first = &answered(vector)["detail"][0]["msg"];
        difference.part == Part::Raises("message".to_owned()) && difference.ours == *first
    },
};

/// The last body that was answered.
fn answered(vector: &Vector) -> Value {
    let last = vector.replies().last().map(|it| it["body"].clone());
    last.unwrap_or_default()
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}
