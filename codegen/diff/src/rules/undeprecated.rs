//! A thing that should not be used any more may be used again.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "undeprecated",
    group: "lifecycle",
    what: "a thing that should not be used any more may be used again",
    why: "clients can stay",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
