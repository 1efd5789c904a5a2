//! The scalar of a column has another name, while its values look the same.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "table-column-type-changed",
    group: "tables",
    what: "the scalar of a column has another name, while its values look the same",
    why: "variables and conditions are declared with the name of the scalar, so clients of before send another one",
    who: "clients that have not been made anew",
    instead: "keep the type of the column, and add another column",
    verdict: Verdict::Always(Severity::Breaking),
};
