//! A header that might come is gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "header-removed-optional",
    group: "headers",
    what: "a header that might come is gone",
    why: "clients that read it never find it",
    who: "readers of the header",
    instead: "go on sending it",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Risky },
};
