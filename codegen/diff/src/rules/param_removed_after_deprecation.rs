//! A param is gone that was deprecated, and its sunset is past if it had one.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-removed-after-deprecation",
    group: "params",
    what: "a param is gone that was deprecated, and its sunset is past if it had one",
    why: "callers were told in time",
    who: "callers who did not listen",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
