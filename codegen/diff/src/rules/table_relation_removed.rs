//! A relation of a table is gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-relation-removed",
    group: "tables",
    what: "a relation of a table is gone",
    why: "the server has no such field, and refuses the whole document",
    who: "clients that read along, or set conditions on, what belongs to a row",
    instead: "keep the relation until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
