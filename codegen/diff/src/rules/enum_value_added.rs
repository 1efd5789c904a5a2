//! An enum has one more value.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "enum-value-added",
    group: "values",
    what: "an enum has one more value",
    why: "an old client meets a value that it does not know",
    who: "readers who treat the list as complete",
    instead: "say in the docs that values may be added",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Risky },
};
