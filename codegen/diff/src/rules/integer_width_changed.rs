//! A whole number has another range.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "integer-width-changed",
    group: "types",
    what: "a whole number has another range",
    why: "a value beyond the old range does not fit what clients hold it in",
    who: "readers, for large values only; callers, for values that are refused",
    instead: "keep the width, or offer a new field",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Risky },
};
