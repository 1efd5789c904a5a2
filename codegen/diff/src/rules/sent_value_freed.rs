//! A value that a client sends by itself has to be chosen.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "sent-value-freed",
    group: "behaviour",
    what: "a value that a client sends by itself has to be chosen",
    why: "where there was only one, generated code did not ask for it",
    who: "Rust code that makes the call, or a value with `new`",
    instead: "make it optional, the only value being its default",
    verdict: Verdict::Always(Severity::Safe),
};
