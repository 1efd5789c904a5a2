//! A thing is more stable than was said.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "stability-raised",
    group: "lifecycle",
    what: "a thing is more stable than was said",
    why: "clients are promised more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
