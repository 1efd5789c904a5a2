//! An ontology no longer knows a kind of object.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "entity-removed",
    group: "entities",
    what: "an ontology no longer knows a kind of object",
    why: "clients ask for what is not there",
    who: "clients that use objects of the kind",
    instead: "keep the kind until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
