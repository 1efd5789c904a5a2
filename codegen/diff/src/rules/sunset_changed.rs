//! The day after which a thing may be gone is a later one.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "sunset-changed",
    group: "lifecycle",
    what: "the day after which a thing may be gone is a later one",
    why: "clients have more time",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
