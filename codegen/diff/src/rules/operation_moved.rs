//! An operation has another method or path.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "operation-moved",
    group: "operations",
    what: "an operation has another method or path",
    why: "a client asks at an address where nobody answers",
    who: "every caller of the operation",
    instead: "answer at the old address too until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
