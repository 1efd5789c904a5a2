//! A body can take one more form.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "media-type-added",
    group: "media",
    what: "a body can take one more form",
    why: "clients may send it; an answer takes it when they ask for it",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
