//! A header that always came is gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "header-removed",
    group: "headers",
    what: "a header that always came is gone",
    why: "clients that read it find nothing",
    who: "readers of the header",
    instead: "go on sending it",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Breaking },
};
