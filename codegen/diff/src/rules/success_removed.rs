//! An operation no longer succeeds with a status.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "success-removed",
    group: "outcomes",
    what: "an operation no longer succeeds with a status",
    why: "clients wait for a status that does not come",
    who: "every caller of the operation",
    instead: "keep the status",
    verdict: Verdict::Always(Severity::Breaking),
};
