//! A param must be given now.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-became-required",
    group: "params",
    what: "a param must be given now",
    why: "calls that left it out are refused",
    who: "callers who leave it out",
    instead: "keep the param optional and treat its absence as before",
    verdict: Verdict::Always(Severity::Breaking),
};
