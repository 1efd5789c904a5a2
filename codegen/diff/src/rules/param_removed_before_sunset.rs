//! A deprecated param is gone before its sunset.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-removed-before-sunset",
    group: "params",
    what: "a deprecated param is gone before its sunset",
    why: "callers were promised that it stays until that day",
    who: "callers who rely on the promise",
    instead: "remove it after the sunset",
    verdict: Verdict::Always(Severity::Breaking),
};
