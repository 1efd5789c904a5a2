//! An operation belongs to another group.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "operation-regrouped",
    group: "operations",
    what: "an operation belongs to another group",
    why: "the method of the generated client stands elsewhere",
    who: "Rust code that calls the operation",
    instead: "keep the first tag, or name the group in the spec",
    verdict: Verdict::Always(Severity::Safe),
};
