//! A field is left out in one direction from now on.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "field-access-narrowed",
    group: "fields",
    what: "a field is left out in one direction from now on",
    why: "who writes it is not listened to, who reads it finds nothing",
    who: "callers who set it, readers who need it",
    instead: "offer a field of its own for the other direction",
    verdict: Verdict::Sides { request: Severity::Risky, response: Severity::Risky },
};
