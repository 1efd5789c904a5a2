//! Which texts match.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "pattern-changed",
    group: "constraints",
    what: "which texts match",
    why: "a text that matched may be refused; whether one expression holds all that another holds is known only in simple cases",
    who: "callers whose texts are now refused",
    instead: "widen the expression only",
    verdict: Verdict::Sides { request: Severity::Risky, response: Severity::Safe },
};
