//! An ontology knows one more kind of object.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "entity-added",
    group: "entities",
    what: "an ontology knows one more kind of object",
    why: "clients can ask for more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
