//! An operation no longer describes a failure.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "failure-removed",
    group: "outcomes",
    what: "an operation no longer describes a failure",
    why: "clients that look for it look in vain",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
