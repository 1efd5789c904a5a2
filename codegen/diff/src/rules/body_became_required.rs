//! A body must be there now.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "body-became-required",
    group: "bodies",
    what: "a body must be there now",
    why: "calls that left it out are refused",
    who: "callers who leave it out",
    instead: "keep the body optional and treat its absence as before",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};
