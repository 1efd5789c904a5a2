//! A row has one more relation.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-relation-added",
    group: "tables",
    what: "a row has one more relation",
    why: "clients can read more along",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
