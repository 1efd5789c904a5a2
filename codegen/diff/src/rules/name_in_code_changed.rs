//! The author wants another name in code.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "name-in-code-changed",
    group: "docs",
    what: "the author wants another name in code",
    why: "the wire is the same",
    who: "Rust code that uses the name",
    instead: "leave the name as it is",
    verdict: Verdict::Always(Severity::Safe),
};
