//! A thing is deprecated and may be gone sooner than the policy allows.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "sunset-too-soon",
    group: "lifecycle",
    what: "a thing is deprecated and may be gone sooner than the policy allows",
    why: "clients have no time to move",
    who: "clients that use it",
    instead: "choose a later day",
    verdict: Verdict::Always(Severity::Breaking),
};
