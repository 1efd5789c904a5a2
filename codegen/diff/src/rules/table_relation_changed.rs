//! A relation leads to another table, or to another number of rows.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-relation-changed",
    group: "tables",
    what: "a relation leads to another table, or to another number of rows",
    why: "what is read along has another form",
    who: "clients that read along, or set conditions on, what belongs to a row",
    instead: "add a relation of another name",
    verdict: Verdict::Always(Severity::Breaking),
};
