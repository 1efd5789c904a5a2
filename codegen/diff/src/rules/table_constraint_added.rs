//! Rows of a table must differ in more columns.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-constraint-added",
    group: "tables",
    what: "rows of a table must differ in more columns",
    why: "new rows that were right may be refused",
    who: "clients that insert or update rows",
    instead: "see that rows differ already before the constraint is there",
    verdict: Verdict::Always(Severity::Risky),
};
