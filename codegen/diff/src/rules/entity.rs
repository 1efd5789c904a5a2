//! The kinds of objects that an ontology knows.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// An ontology knows one more kind of object.
pub const ENTITY_ADDED: Rule = Rule {
    id: "entity-added",
    group: "entities",
    what: "an ontology knows one more kind of object",
    why: "clients can ask for more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A kind of object has another key, or lost a link.
pub const ENTITY_CHANGED: Rule = Rule {
    id: "entity-changed",
    group: "entities",
    what: "a kind of object has another key, or lost a link",
    why: "clients find objects by what is no longer there",
    who: "clients that use the key or the link",
    instead: "keep the old key or link beside the new one",
    verdict: Verdict::Always(Severity::Breaking),
};

/// An ontology no longer knows a kind of object.
pub const ENTITY_REMOVED: Rule = Rule {
    id: "entity-removed",
    group: "entities",
    what: "an ontology no longer knows a kind of object",
    why: "clients ask for what is not there",
    who: "clients that use objects of the kind",
    instead: "keep the kind until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
