//! A param is new and must be given.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-added-required",
    group: "params",
    what: "a param is new and must be given",
    why: "calls without it are refused, a default in the spec does not help",
    who: "every caller of the operation",
    instead: "make the param optional and treat its absence as before",
    verdict: Verdict::Always(Severity::Breaking),
};
