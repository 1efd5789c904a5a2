//! An API no longer runs at an address.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "server-removed",
    group: "servers",
    what: "an API no longer runs at an address",
    why: "clients that use the address get no answer",
    who: "clients that use the address",
    instead: "answer there until clients have moved",
    verdict: Verdict::Always(Severity::Risky),
};
