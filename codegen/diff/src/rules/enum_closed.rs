//! An enum promises that no other value will come.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "enum-closed",
    group: "values",
    what: "an enum promises that no other value will come",
    why: "the generated type has no variant for unknown values",
    who: "Rust code that names that variant",
    instead: "leave the enum open",
    verdict: Verdict::Always(Severity::Safe),
};
