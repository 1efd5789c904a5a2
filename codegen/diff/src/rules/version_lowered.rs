//! The version is a lower one.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "version-lowered",
    group: "versions",
    what: "the version is a lower one",
    why: "clients that compare versions take the old one for the newer",
    who: "whoever compares versions",
    instead: "raise the version",
    verdict: Verdict::Always(Severity::Risky),
};
