//! A deprecated thing has no day any more after which it may be gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "sunset-removed",
    group: "lifecycle",
    what: "a deprecated thing has no day any more after which it may be gone",
    why: "clients planned by it",
    who: "clients that plan by it",
    instead: "keep the day while the thing is deprecated",
    verdict: Verdict::Always(Severity::Breaking),
};
