//! A column is given a value where it was not.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-column-widened",
    group: "tables",
    what: "a column is given a value where it was not",
    why: "clients can write more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
