//! Where ours does otherwise on purpose with caches, progress and plugins.

use serde_json::{Value, json};

use crate::replay::compare::{Difference, Part};
use crate::replay::rule::Rule;
use crate::replay::vector::Vector;

/// Whether a record has a call of this kind.
fn calls(vector: &Vector, starts: &[&str]) -> bool {
    let one = |it: &Value| {
        it["fn"].as_str().is_some_and(|name| starts.iter().any(|start| name.starts_with(start)))
    };
    vector.call.as_array().map_or_else(|| one(&vector.call), |all| all.iter().any(one))
}

const KEEPING: &[&str] = &["app_cache.", "user_cache.", "task."];

pub(super) const FAILURES: Rule = Rule {
    name: "failures-are-errors",
    reason: "the vendor's client logs a line and gives `False` or nothing; ours gives the error",
    covers: |vector, it| {
        let gave = vector.expect.get("returns");
        calls(vector, KEEPING)
            && it.part == Part::Raises("type".to_owned())
            && it.recorded.is_null()
            && gave.is_some_and(|it| it.is_null() || *it == json!(false))
    },
};

pub(super) const ENTRIES: Rule = Rule {
    name: "answers-have-one-form",
    reason: "a missing member is filled in, a stored text is decoded, a time of -1 is none, and \
             an answer of 404 is an entry that does not exist",
    covers: |vector, it| {
        calls(vector, KEEPING) && it.part == Part::Returns && says(&it.recorded, &it.ours)
    },
};

/// Whether ours says what was recorded, in its own form.
fn says(recorded: &Value, ours: &Value) -> bool {
    match (recorded, ours) {
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(it, own)| says(it, own))
        }
        (Value::Object(members), Value::Object(_)) => members.iter().all(|(name, it)| {
            let own = &ours[name];
            match name.as_str() {
                "detail" => ours["exists"] == json!(false),
                "ttl" if *it == json!(-1) => own.is_null(),
                "value" => it == own || decoded(it).as_ref() == Some(own),
                _ => it == own,
            }
        }),
        (_, _) => recorded == ours,
    }
}

fn decoded(text: &Value) -> Option<Value> {
    serde_json::from_str(text.as_str()?).ok()
}

pub(super) const REACHED_LATE: Rule = Rule {
    name: "redis-is-asked-when-needed",
    reason: "ours asks whether Redis is there before its first use, and not when nothing is sent",
    covers: |vector, it| {
        let Some((first, rest)) = it.recorded.as_array().and_then(|it| it.split_first()) else {
            return false;
        };
        calls(vector, KEEPING)
            && it.part == Part::Stored
            && first["command"] == json!(["PING"])
            && Some(rest) == it.ours.as_array().map(Vec::as_slice)
    },
};

pub(super) const REFUSED: Rule = Rule {
    name: "what-cannot-be-kept-is-refused",
    reason: "a time below nothing and progress that is no number are refused before Redis is asked",
    covers: |vector, it| {
        let args = &vector.call["args"];
        let is_wrong = args["ttl"].as_f64().is_some_and(|it| it < 0.0)
            || args.get("progress").is_some_and(|it| !it.is_number());
        is_wrong && it.part == Part::Stored && it.ours == json!([])
    },
};

pub(super) const MEMBERS: Rule = Rule {
    name: "caches-are-always-there",
    reason: "where nothing can be kept the calls say why; the vendor's client loses the members",
    covers: |vector, it| {
        calls(vector, KEEPING)
            && it.part == Part::Raises("type".to_owned())
            && it.recorded["type"] == "AttributeError"
            && it.ours.as_str().is_some_and(|it| it.starts_with("Connect "))
    },
};

pub(super) const TASKS: Rule = Rule {
    name: "an-empty-task-is-none",
    reason: "an empty `TASK_ID` is as good as none: the client makes a name for the task",
    covers: |vector, it| {
        let is_empty = vector.env.get("TASK_ID").is_some_and(|it| *it == json!(""));
        let is_sent = it.part == Part::Requests && it.ours == json!(1);
        is_empty && (is_sent || it.part == Part::Raises("type".to_owned()))
    },
};

pub(super) const KEYS: Rule = Rule {
    name: "keys-are-encoded",
    reason: "a key is one segment of the path, whatever it holds",
    covers: |vector, it| {
        let key = vector.call["args"]["key"].as_str().unwrap_or_default();
        let is_odd = key.chars().any(|it| !it.is_ascii_alphanumeric());
        let is_cut = it.part == Part::Query && key.contains(['?', '#']);
        let is_there = is_cut || (it.part == Part::Path && is_encoded(key, &it.ours));
        calls(vector, KEEPING) && is_odd && is_there
    },
};

/// Whether a path ends in the whole key, percent-encoded.
fn is_encoded(key: &str, path: &Value) -> bool {
    let path = path.as_str().unwrap_or_default().trim_matches('/');
    let own = path.rsplit('/').next().unwrap_or_default();
    percent_encoding::percent_decode_str(own).decode_utf8().is_ok_and(|it| it == key)
}

pub(super) const CLOSING: Rule = Rule {
    name: "nothing-to-close",
    reason: "a client gives back what it holds when it is dropped; the vendor's `close` fails",
    covers: |vector, it: &Difference| {
        calls(vector, &["close"]) && it.part == Part::Raises("type".to_owned()) && it.ours.is_null()
    },
};

pub(super) const NOT_IMPLEMENTED: Rule = Rule {
    name: "not-implemented-is-told",
    reason: "a plugin without code for a capability is an error; the vendor's client gives nothing",
    covers: |vector, it| {
        calls(vector, &["plugins.invoke"])
            && it.part == Part::Raises("type".to_owned())
            && it.ours.as_str().is_some_and(|it| it.starts_with("NotImplemented "))
    },
};
