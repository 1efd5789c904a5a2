//! The values that an open list is known to have (`x-extensible-enum`).

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "known-values-changed",
    group: "constraints",
    what: "the values that an open list is known to have (`x-extensible-enum`)",
    why: "a value that is no longer known is no longer promised to be understood",
    who: "callers who send a value that is gone",
    instead: "keep the values that were known",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};
