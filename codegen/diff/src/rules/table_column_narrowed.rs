//! A column is no longer given a value where it was, in new rows or in rows that are there.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-column-narrowed",
    group: "tables",
    what: "a column is no longer given a value where it was, in new rows or in rows that are there",
    why: "the server refuses changes that name the column",
    who: "clients that write the column",
    instead: "go on taking the value and pass over it",
    verdict: Verdict::Always(Severity::Breaking),
};
