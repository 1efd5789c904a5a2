//! A repeated request is recognised otherwise, or not at all.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "idempotency-changed",
    group: "behaviour",
    what: "a repeated request is recognised otherwise, or not at all",
    why: "a repetition may do the thing twice",
    who: "callers who give keys",
    instead: "keep the header",
    verdict: Verdict::Always(Severity::Risky),
};
