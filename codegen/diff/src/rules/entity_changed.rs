//! A kind of object has another key, or lost a link.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "entity-changed",
    group: "entities",
    what: "a kind of object has another key, or lost a link",
    why: "clients find objects by what is no longer there",
    who: "clients that use the key or the link",
    instead: "keep the old key or link beside the new one",
    verdict: Verdict::Always(Severity::Breaking),
};
