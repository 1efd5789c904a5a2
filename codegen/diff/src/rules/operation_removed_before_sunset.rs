//! A deprecated operation is gone before its sunset, or its sunset is no date.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "operation-removed-before-sunset",
    group: "operations",
    what: "a deprecated operation is gone before its sunset, or its sunset is no date",
    why: "callers were promised that it stays until that day",
    who: "callers who rely on the promise",
    instead: "remove it after the sunset",
    verdict: Verdict::Always(Severity::Breaking),
};
