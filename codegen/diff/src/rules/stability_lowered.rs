//! A thing is less stable than was said.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "stability-lowered",
    group: "lifecycle",
    what: "a thing is less stable than was said",
    why: "a promise is taken back",
    who: "clients that rely on it",
    instead: "keep the level, and announce the change",
    verdict: Verdict::Always(Severity::Breaking),
};
