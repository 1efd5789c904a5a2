//! A constraint of a table is gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-constraint-removed",
    group: "tables",
    what: "a constraint of a table is gone",
    why: "an insert that names it, to update what is there, is refused",
    who: "clients that insert with the constraint",
    instead: "keep the constraint",
    verdict: Verdict::Always(Severity::Breaking),
};
