//! An enum has one value less.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "enum-value-removed",
    group: "values",
    what: "an enum has one value less",
    why: "requests with the value are refused",
    who: "callers who send the value",
    instead: "accept the value, deprecated",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};
