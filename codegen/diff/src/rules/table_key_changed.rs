//! A row is named by another primary key.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-key-changed",
    group: "tables",
    what: "a row is named by another primary key",
    why: "clients name rows by what is no longer their key",
    who: "clients that get, update or delete one row by its key",
    instead: "keep the columns of the key",
    verdict: Verdict::Always(Severity::Breaking),
};
