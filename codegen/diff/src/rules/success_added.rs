//! An operation may succeed with another status.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "success-added",
    group: "outcomes",
    what: "an operation may succeed with another status",
    why: "the wire goes on; the answer of the generated method may have another type",
    who: "Rust code that uses the answer, if its type is another",
    instead: "nothing is to be done on the wire",
    verdict: Verdict::Always(Severity::Safe),
};
