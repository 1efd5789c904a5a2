//! A client sends another value where its caller gives none.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "sent-value-changed",
    group: "behaviour",
    what: "a client sends another value where its caller gives none",
    why: "code compiles and sends something else",
    who: "callers who give none",
    instead: "leave the value as it is",
    verdict: Verdict::Always(Severity::Risky),
};
