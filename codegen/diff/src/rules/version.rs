//! The version of an API.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The version is a lower one.
pub const VERSION_LOWERED: Rule = Rule {
    id: "version-lowered",
    group: "versions",
    what: "the version is a lower one",
    why: "clients that compare versions take the old one for the newer",
    who: "whoever compares versions",
    instead: "raise the version",
    verdict: Verdict::Always(Severity::Risky),
};

/// Something breaks, and the major version is the same.
pub const VERSION_MAJOR_NOT_RAISED: Rule = Rule {
    id: "version-major-not-raised",
    group: "versions",
    what: "something breaks, and the major version is the same",
    why: "clients that trust the number update and break",
    who: "whoever trusts the number",
    instead: "raise the major version, or the minor below 1.0.0",
    verdict: Verdict::Always(Severity::Risky),
};

/// Something changed, and the version is the same.
pub const VERSION_NOT_RAISED: Rule = Rule {
    id: "version-not-raised",
    group: "versions",
    what: "something changed, and the version is the same",
    why: "nobody can tell the two apart",
    who: "whoever compares versions",
    instead: "raise the version",
    verdict: Verdict::Always(Severity::Risky),
};
