//! Rows of a table can be asked for or changed in one more way.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-ability-added",
    group: "tables",
    what: "rows of a table can be asked for or changed in one more way",
    why: "clients can do more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
