//! The day after which a thing may be gone is no date.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "sunset-invalid",
    group: "lifecycle",
    what: "the day after which a thing may be gone is no date",
    why: "nobody knows how long it stays",
    who: "clients that plan by it",
    instead: "write an RFC 3339 date",
    verdict: Verdict::Always(Severity::Breaking),
};
