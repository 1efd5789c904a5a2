//! A constraint of a table is about other columns.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-constraint-changed",
    group: "tables",
    what: "a constraint of a table is about other columns",
    why: "what an insert finds to be the same row is another one",
    who: "clients that insert with the constraint, to update what is there",
    instead: "add a constraint of another name",
    verdict: Verdict::Always(Severity::Breaking),
};
