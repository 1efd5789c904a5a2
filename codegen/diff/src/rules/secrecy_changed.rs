//! A value must not show in logs any more, or may.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "secrecy-changed",
    group: "docs",
    what: "a value must not show in logs any more, or may",
    why: "the wire is the same, but the generated type is another one",
    who: "Rust code that names the type",
    instead: "leave it as it is",
    verdict: Verdict::Always(Severity::Safe),
};
