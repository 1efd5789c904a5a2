//! Rows of a table can no longer be asked for or changed in a way.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-ability-removed",
    group: "tables",
    what: "rows of a table can no longer be asked for or changed in a way",
    why: "the server has no such field, and refuses the whole document",
    who: "clients that insert, update, delete, count or follow rows of the table",
    instead: "keep the permission, or the root field, until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
