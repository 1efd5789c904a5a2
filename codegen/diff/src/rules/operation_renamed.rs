//! An operation has another name.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "operation-renamed",
    group: "operations",
    what: "an operation has another name",
    why: "the wire is the same, but the method of the generated client is called otherwise",
    who: "Rust code that calls the operation",
    instead: "keep the `operationId`, or pin the name in code",
    verdict: Verdict::Always(Severity::Safe),
};
