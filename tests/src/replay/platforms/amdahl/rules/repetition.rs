//! Repetitions that are ours, not the guide's.

use serde_json::Value;
use specloom_runtime::http::Method;

use super::{is_failures, status};
use crate::replay::compare::{Difference, Part};
use crate::replay::rule::Rule;
use crate::replay::vector::Vector;

pub(super) const JITTER: Rule = Rule {
    name: "full jitter",
    reason: "a pause is anything up to the guide's, so that many clients do not come back \
             together; the guide adds 0.2 s at most",
    covers: |vector, difference| {
        let pauses = pauses(vector, difference);
        pauses.is_some_and(|it| it.iter().all(|it| it.named.is_none() && it.is_within))
    },
};

pub(super) const NAMED_WAIT: Rule = Rule {
    name: "the wait that the platform names",
    reason: "`retry_after` is obeyed; the guide's helper comes back before it, to be refused again",
    covers: |vector, difference| {
        pauses(vector, difference).is_some_and(|all| {
            let is_right = |it: &Pause| it.named.map_or(it.is_within, |named| near(named, it.ours));
            all.iter().any(|it| it.named.is_some()) && all.iter().all(is_right)
        })
    },
};

pub(super) const LONG_WAIT: Rule = Rule {
    name: "a wait that is too long",
    reason: "the platform asks for more than a minute: the call fails at once and says how long",
    covers: |vector, difference| {
        let is_long = vector.replies().iter().any(|it| named(it).is_some_and(|it| it > 60.0));
        is_retried(vector) && is_long && is_about_number(difference)
    },
};

pub(super) const UNSAFE: Rule = Rule {
    name: "a call that may have acted is not repeated",
    reason: "after a 5xx other than 503 nobody knows whether the run was started, the page \
             created; the caller decides",
    covers: |vector, difference| {
        let is_unsafe = vector.exchanges.first().is_some_and(|it| {
            let method = Method::from_bytes(it.request.method.as_bytes());
            method.is_ok_and(|it| !it.is_idempotent())
        });
        let is_unclear = |it: &&Value| status(it) >= 500 && status(it) != 503;
        is_retried(vector)
            && is_unsafe
            && vector.replies().iter().any(is_unclear)
            && is_about_number(difference)
    },
};

pub(super) const AT_LEAST_ONCE: Rule = Rule {
    name: "a call is made at least once",
    reason: "no attempts at all is no policy; the guide's helper gives `None` without asking",
    covers: |vector, difference| {
        let attempts = vector.call["args"]["max_attempts"].as_i64();
        is_retried(vector) && attempts.is_some_and(|it| it < 1) && is_about_number(difference)
    },
};

fn is_retried(vector: &Vector) -> bool {
    vector.call["fn"] == "with_retry"
}

/// What differs when there are more or fewer attempts.
fn is_about_number(difference: &Difference) -> bool {
    let parts = [Part::Requests, Part::Sleeps, Part::Returns];
    parts.contains(&difference.part)
        || is_failures(difference)
        || matches!(difference.part, Part::Raises(_))
}

/// A pause of ours.
struct Pause {
    ours: f64,
    /// What the platform named.
    named: Option<f64>,
    /// Whether it is no longer than the guide's without its jitter.
    is_within: bool,
}

/// Our pauses, if there are as many as were recorded.
fn pauses(vector: &Vector, difference: &Difference) -> Option<Vec<Pause>> {
    if difference.part != Part::Sleeps || !is_retried(vector) {
        return None;
    }
    let ours = difference.ours.as_array()?;
    let base = vector.call["args"]["base_s"].as_f64().unwrap_or(0.5);
    let replies = vector.replies();
    if ours.len() != difference.recorded.as_array()?.len() {
        return None;
    }
    let pause = |(at, ours): (usize, &Value)| {
        let longest = base * 2_f64.powi(i32::try_from(at).ok()?);
        let ours = ours.as_f64()?;
        let named = replies.get(at).and_then(|it| named(it));
        Some(Pause { ours, named, is_within: ours <= longest })
    };
    ours.iter().enumerate().map(pause).collect()
}

/// The seconds that an answer asks to wait: what it says, else, at status 429,
/// the guide's five.
fn named(reply: &Value) -> Option<f64> {
    let header = |name: &str| {
        let headers = reply["headers"].as_object()?;
        let found = headers.iter().find(|it| it.0.eq_ignore_ascii_case(name))?;
        found.1.as_str()?.parse::<f64>().ok()
    };
    let limited = || {
        let reset = header("x-ratelimit-reset").filter(|it| *it < 1e9);
        (status(reply) == 429).then(|| reset.unwrap_or(5.0))
    };
    reply["body"]["retry_after"].as_f64().or_else(|| header("retry-after")).or_else(limited)
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 0.001
}
