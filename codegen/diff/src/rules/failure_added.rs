//! An operation describes one more failure.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "failure-added",
    group: "outcomes",
    what: "an operation describes one more failure",
    why: "clients knew that any call can fail",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
