//! A thing is deprecated without a day after which it may be gone, where the policy asks for one.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "sunset-missing",
    group: "lifecycle",
    what: "a thing is deprecated without a day after which it may be gone, where the policy asks for one",
    why: "nobody knows how long it stays",
    who: "clients that plan by it",
    instead: "add `x-sunset`",
    verdict: Verdict::Always(Severity::Breaking),
};
