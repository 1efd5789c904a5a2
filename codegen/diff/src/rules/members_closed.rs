//! A struct allows no members but its fields any more.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "members-closed",
    group: "fields",
    what: "a struct allows no members but its fields any more",
    why: "requests with other members are refused",
    who: "callers who send other members",
    instead: "pass over members that are not known",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};
