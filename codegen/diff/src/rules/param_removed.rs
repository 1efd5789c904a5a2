//! A param is gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-removed",
    group: "params",
    what: "a param is gone",
    why: "what clients give is not looked at any more, or is refused",
    who: "callers who give it",
    instead: "deprecate the param with a sunset first",
    verdict: Verdict::Always(Severity::Risky),
};
