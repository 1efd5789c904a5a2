//! A table is gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-removed",
    group: "tables",
    what: "a table is gone",
    why: "clients ask for what is not there",
    who: "clients that use the table",
    instead: "keep the table, or a view of its name, until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
