//! A union has one member less.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "union-member-removed",
    group: "unions",
    what: "a union has one member less",
    why: "requests of that form are refused",
    who: "callers who send that form",
    instead: "accept the form, deprecated",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};
