//! A param is new and may be left out.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-added-optional",
    group: "params",
    what: "a param is new and may be left out",
    why: "calls without it mean what they meant",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
