//! The day after which a thing may be gone is an earlier one, and sooner than the policy allows.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "sunset-moved-earlier",
    group: "lifecycle",
    what: "the day after which a thing may be gone is an earlier one, and sooner than the policy allows",
    why: "clients were promised more time",
    who: "clients that plan by it",
    instead: "keep the day",
    verdict: Verdict::Always(Severity::Breaking),
};
