//! An operation is gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "operation-removed",
    group: "operations",
    what: "an operation is gone",
    why: "a client asks for something that nobody answers",
    who: "every caller of the operation",
    instead: "deprecate the operation with a sunset first, and remove it after that day",
    verdict: Verdict::Always(Severity::Breaking),
};
