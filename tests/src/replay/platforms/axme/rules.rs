//! Where ours does otherwise on purpose.

use serde_json::Value;

use crate::replay::compare::{Difference, Part};
use crate::replay::rule::Rule;
use crate::replay::vector::Vector;

/// All of them.
pub(super) static RULES: &[Rule] = &[
    TRACE,
    KEY,
    KEYED,
    JITTER,
    NAMED_PAUSE,
    PATIENCE,
    DETAIL,
    TEXT,
    ESCAPED,
    MEMBERS,
    TYPED,
    STREAM,
];

const TRACE: Rule = Rule {
    name: "a trace is the caller's",
    reason: "the header goes out when the caller names the call, and not with a name that nobody \
             has seen",
    covers: |_, difference| {
        difference.part == Part::Header("x-trace-id".to_owned())
            && difference.ours.is_null()
            && difference.recorded.as_str().is_some_and(|it| it.starts_with("<uuid4"))
    },
};

const KEY: Rule = Rule {
    name: "a key is made",
    reason: "with a key of our own a call can be repeated without being done twice",
    covers: |_, difference| {
        difference.part == Part::Header("idempotency-key".to_owned())
            && difference.recorded.is_null()
            && difference.ours.is_string()
    },
};

const JITTER: Rule = Rule {
    name: "full jitter",
    reason: "a pause is anything up to the record's, so that many clients do not come back \
             together",
    covers: |_, difference| {
        let seconds = |value: &Value| -> Option<Vec<f64>> {
            value.as_array()?.iter().map(Value::as_f64).collect()
        };
        let (Some(recorded), Some(ours)) =
            (seconds(&difference.recorded), seconds(&difference.ours))
        else {
            return false;
        };
        difference.part == Part::Sleeps
            && recorded.len() == ours.len()
            && recorded.iter().zip(&ours).all(|(recorded, ours)| ours <= recorded)
    },
};

const DETAIL: Rule = Rule {
    name: "the sentence of the framework",
    reason: "an error that says what is wrong in `detail` is told in these words, not as raw JSON",
    covers: |vector, difference| {
        let replies = vector.replies();
        let detail = replies.last().and_then(|it| it["body"]["detail"].as_str());
        difference.part == Part::Raises("message".to_owned())
            && detail.is_some_and(|it| difference.ours == it)
    },
};

const KEYED: Rule = Rule {
    name: "a call with a key of ours is repeated",
    reason: "what is sent with a key can be sent again; the vendor's client has no key unless it \
             is given one",
    covers: |vector, difference| {
        let is_written = vector.exchanges.last().is_some_and(|it| {
            ["POST", "PATCH"].contains(&it.request.method.as_str())
                && !it.request.headers.contains_key("idempotency-key")
                && (it.reply.status == 0 || it.reply.status == 429 || it.reply.status >= 500)
        });
        let is_more = difference.ours.as_u64() > difference.recorded.as_u64();
        is_written
            && match &difference.part {
                Part::Requests => is_more,
                Part::Raises(_) | Part::Sleeps => true,
                Part::Method
                | Part::Path
                | Part::Query
                | Part::Header(_)
                | Part::Body
                | Part::Returns
                | Part::Yields
                | Part::Signature => false,
            }
    },
};

/// What the platform says about the wait.
fn asked(vector: &Vector) -> Option<f64> {
    let replies = vector.replies();
    let headers = replies.first()?["headers"].as_object()?;
    let found = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("retry-after"))?;
    found.1.as_str()?.trim().parse().ok()
}

const NAMED_PAUSE: Rule = Rule {
    name: "a wait of no time, or with a fraction",
    reason: "a wait of no time is none, one below zero says nothing, and one of 1.5 s is 1.5 s",
    covers: |vector, difference| {
        let wait = asked(vector);
        difference.part == Part::Sleeps && wait.is_some_and(|it| it <= 0.0 || it.fract() != 0.0)
    },
};

const PATIENCE: Rule = Rule {
    name: "a wait that is too long is the caller's",
    reason: "where the platform asks for more time than a call may take the error comes at once, \
             and says how long",
    covers: |vector, difference| {
        let parts = [Part::Requests, Part::Sleeps, Part::Raises("type".to_owned())];
        asked(vector).is_some_and(|it| it > 120.0) && parts.contains(&difference.part)
    },
};

const TEXT: Rule = Rule {
    name: "an error without a sentence",
    reason: "where a body says nothing to people the message is the status; the body is there as \
             it came",
    covers: |_, difference| {
        difference.part == Part::Raises("message".to_owned())
            && difference.ours.as_str().is_some_and(|it| it.starts_with("HTTP "))
            && difference.recorded.as_str().is_some_and(|it| it.starts_with(['{', '[']))
    },
};

const ESCAPED: Rule = Rule {
    name: "an identifier is one part of a path",
    reason: "what would be read as a path or a query is escaped, so that no identifier leads to \
             another route",
    covers: |vector, difference| {
        let name = vector.name.strip_prefix("url.path_");
        let is_address = difference.part == Part::Path || difference.part == Part::Query;
        name.is_some() && is_address
    },
};

const MEMBERS: Rule = Rule {
    name: "an answer without what it promises",
    reason: "an answer that lacks a member that it always has is an error that says where",
    covers: |_, difference| is_decoding(difference, "is missing"),
};

const TYPED: Rule = Rule {
    name: "an answer of another kind",
    reason: "where an object is promised, a list is an error that says so",
    covers: |_, difference| is_decoding(difference, "expected an object"),
};

const STREAM: Rule = Rule {
    name: "a stream that is refused is a typed error",
    reason: "the vendor's client fails in itself where a stream is answered with an error",
    covers: |_, difference| {
        difference.part == Part::Raises("type".to_owned())
            && difference.recorded["kind"] == "sdk_defect"
            && difference.ours.is_string()
    },
};

/// Whether ours alone is an error of reading that says this.
fn is_decoding(difference: &Difference, text: &str) -> bool {
    let ours = difference.ours.as_str().unwrap_or_default();
    difference.part == Part::Raises("type".to_owned())
        && difference.recorded.is_null()
        && ours.starts_with("Decode ")
        && ours.contains(text)
}
