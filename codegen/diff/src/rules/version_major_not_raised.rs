//! Something breaks, and the major version is the same.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "version-major-not-raised",
    group: "versions",
    what: "something breaks, and the major version is the same",
    why: "clients that trust the number update and break",
    who: "whoever trusts the number",
    instead: "raise the major version, or the minor below 1.0.0",
    verdict: Verdict::Always(Severity::Risky),
};
