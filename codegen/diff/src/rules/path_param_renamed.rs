//! A variable of a path has another name.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "path-param-renamed",
    group: "params",
    what: "a variable of a path has another name",
    why: "the wire is the same",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
