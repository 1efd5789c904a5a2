//! A value that was one of a list can be anything of its kind.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "enum-lifted",
    group: "types",
    what: "a value that was one of a list can be anything of its kind",
    why: "clients read values that are not on their list",
    who: "readers who treat the list as complete",
    instead: "add the values to the list",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Risky },
};
