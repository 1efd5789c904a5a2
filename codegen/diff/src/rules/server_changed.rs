//! The address of an API is another one, or the values that stand in it.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "server-changed",
    group: "servers",
    what: "the address of an API is another one, or the values that stand in it",
    why: "clients have the old address built in; it compiles and asks elsewhere",
    who: "clients that use the built-in address",
    instead: "answer at the old address too",
    verdict: Verdict::Always(Severity::Risky),
};
