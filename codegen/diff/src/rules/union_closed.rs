//! A union promises that no other member will come.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "union-closed",
    group: "unions",
    what: "a union promises that no other member will come",
    why: "the generated type has no variant for unknown members",
    who: "Rust code that names that variant",
    instead: "leave the union open",
    verdict: Verdict::Always(Severity::Safe),
};
