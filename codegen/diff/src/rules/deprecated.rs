//! A thing should not be used any more.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "deprecated",
    group: "lifecycle",
    what: "a thing should not be used any more",
    why: "clients have time to move",
    who: "Rust code under `deny(warnings)`",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
