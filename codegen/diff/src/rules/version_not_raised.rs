//! Something changed, and the version is the same.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "version-not-raised",
    group: "versions",
    what: "something changed, and the version is the same",
    why: "nobody can tell the two apart",
    who: "whoever compares versions",
    instead: "raise the version",
    verdict: Verdict::Always(Severity::Risky),
};
