//! Where ours does otherwise on purpose.

use serde_json::Value;

use crate::replay::compare::{Difference, Part};
use crate::replay::rule::Rule;
use crate::replay::vector::Vector;

/// All of them.
pub(super) static RULES: &[Rule] = &[
    KEY,
    REUSED,
    FILLED,
    UNSAYABLE,
    PROMISED,
    JITTER,
    NAMED_PAUSE,
    PATIENCE,
    DETAIL,
    TEXT,
    ESCAPED,
    MEMBERS,
    TYPED,
    REFUSED,
    TOLD,
    CUT,
    STREAM,
];

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
        let detail = replies.last().map_or(&Value::Null, |it| &it["body"]);
        let parsed = detail.as_str().and_then(|it| serde_json::from_str::<Value>(it).ok());
        let detail = &parsed.as_ref().unwrap_or(detail)["detail"];
        let said = |it: &Value| it["msg"].as_str().map(str::to_owned);
        let sentences: Option<Vec<String>> =
            detail.as_array().map(|all| all.iter().filter_map(said).collect());
        let text = detail.as_str().map(str::to_owned).or(sentences.map(|it| it.join("; ")));
        difference.part == Part::Raises("message".to_owned())
            && text.is_some_and(|it| difference.ours == it)
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
    name: "a stream that is refused is a typed error, or a list",
    reason: "the vendor's client fails in itself where a stream is answered with an error; ours \
             says what the platform said, or asks for the list where there is no stream",
    covers: |vector, difference| {
        let is_defect = vector.expect.get("raises").is_some_and(|it| it["kind"] == "sdk_defect");
        let status = vector.exchanges.last().map_or(0, |it| it.reply.status);
        let is_listed = difference.part == Part::Requests && [404, 405, 501].contains(&status);
        let is_typed = difference.part == Part::Raises("type".to_owned());
        is_following(vector) && is_defect && status >= 400 && (is_listed || is_typed)
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

const REUSED: Rule = Rule {
    name: "a key that is given again for something else is told before anything is sent",
    reason: "the platform would refuse it; ours says so at once",
    covers: |vector, difference| {
        let key = &vector.call["params"]["idempotency_key"];
        let before = vector.call["preceding_calls"].as_array();
        let is_again = before.is_some_and(|all| {
            all.iter().any(|it| it["params"]["idempotency_key"] == *key && !key.is_null())
        });
        let is_told = difference.part == Part::Raises("type".to_owned())
            && difference.recorded["status_code"] == 409
            && starts(difference, "Conflict the idempotency key was given before");
        let is_less =
            difference.part == Part::Requests && difference.ours == vector.exchanges.len() - 1;
        is_again && (is_told || is_less)
    },
};

const FILLED: Rule = Rule {
    name: "a body repeats the identifiers of its path",
    reason: "the schemas of the platform ask for them, so the client puts them in",
    covers: |vector, difference| {
        let (Some(recorded), Some(ours)) =
            (difference.recorded.as_object(), difference.ours.as_object())
        else {
            return false;
        };
        let is_same = |(name, value): (&String, &Value)| match recorded.get(name) {
            Some(recorded) => recorded == value,
            None => {
                ["member_id", "org_id", "workspace_id"].contains(&name.as_str())
                    && vector.call["params"][name] == *value
            }
        };
        difference.part == Part::Body
            && recorded.keys().all(|it| ours.contains_key(it))
            && ours.iter().all(is_same)
    },
};

const UNSAYABLE: Rule = Rule {
    name: "what is wrong cannot be said",
    reason: "ours has no way to write down what the vendor's client refuses when it runs",
    covers: |_, difference| {
        let kind = &difference.recorded["kind"];
        difference.part == Part::Raises("type".to_owned())
            && (kind == "invalid_argument" || kind == "sdk_defect")
            && starts(difference, "Unsayable ")
    },
};

const PROMISED: Rule = Rule {
    name: "an answer that is not what was promised is an error of reading",
    reason: "the vendor's client makes up a status for it; ours says where in the answer",
    covers: |_, difference| {
        difference.part == Part::Raises("type".to_owned())
            && difference.recorded["kind"] == "unexpected_response"
            && starts(difference, "Decode ")
    },
};

/// An identifier of the call that would be read as more than one part of a path.
fn odd(vector: &Vector) -> Option<&str> {
    let params = vector.call["params"].as_object()?;
    let texts = params.values().filter_map(Value::as_str);
    texts.into_iter().find(|it| it.contains(['/', '?', '#', ' ']) || ["", ".", ".."].contains(it))
}

fn decoded(text: &Value) -> String {
    let text = text.as_str().unwrap_or_default();
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

const ESCAPED: Rule = Rule {
    name: "an identifier is one part of a path",
    reason: "what would be read as a path or a query is escaped, so that no identifier leads to \
             another route",
    covers: |vector, difference| {
        let Some(odd) = odd(vector) else { return false };
        match &difference.part {
            Part::Path => decoded(&difference.ours).contains(odd),
            // Ours has it in the path.
            Part::Query => {
                let ours = difference.ours.as_object();
                let recorded = difference.recorded.as_object();
                odd.contains('?')
                    && ours.is_some_and(serde_json::Map::is_empty)
                    && recorded.is_some_and(|it| it.keys().all(|it| odd.contains(it.as_str())))
            }
            Part::Requests => ["", ".", ".."].contains(&odd) && difference.ours == 0,
            Part::Raises(_) => ["", ".", ".."].contains(&odd) && starts(difference, "Request "),
            Part::Method
            | Part::Header(_)
            | Part::Body
            | Part::Returns
            | Part::Yields
            | Part::Sleeps
            | Part::Signature
            | Part::Stored => false,
        }
    },
};

const REFUSED: Rule = Rule {
    name: "a change that was not made is an error",
    reason: "nobody should have to look for it in the answer",
    covers: |vector, difference| {
        let replies = vector.replies();
        difference.part == Part::Raises("type".to_owned())
            && difference.recorded.is_null()
            && replies.last().is_some_and(|it| it["body"]["applied"] == false)
            && starts(difference, "Conflict ")
    },
};

const TOLD: Rule = Rule {
    name: "a payload that is no event is told",
    reason: "what cannot be read is an error of its own, after which the stream goes on",
    covers: |vector, difference| {
        difference.part == Part::Raises("type".to_owned())
            && difference.recorded.is_null()
            && is_following(vector)
            && starts(difference, "Decode ")
    },
};

const CUT: Rule = Rule {
    name: "a stream that is cut is made again",
    reason: "nothing is lost and nothing comes twice, so a broken connection is no end",
    covers: |vector, difference| {
        let is_more = difference.part == Part::Requests
            && difference.ours.as_u64() > difference.recorded.as_u64();
        let is_other = difference.part == Part::Raises("type".to_owned())
            && difference.recorded["kind"] == "transport";
        let is_cut = vector.exchanges.last().is_some_and(|it| it.reply.status == 0);
        is_following(vector) && is_cut && (is_more || is_other || difference.part == Part::Sleeps)
    },
};

/// Whether the call follows events.
fn is_following(vector: &Vector) -> bool {
    let name = vector.call["operation"].as_str().unwrap_or_default();
    ["listen", "observe", "wait_for"].contains(&name)
}

/// How our failure begins.
fn starts(difference: &Difference, text: &str) -> bool {
    difference.ours.as_str().is_some_and(|it| it.starts_with(text))
}
