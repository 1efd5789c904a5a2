//! A way to prove who one is works otherwise: place, name, flow, address.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "scheme-changed",
    group: "auth",
    what: "a way to prove who one is works otherwise: place, name, flow, address",
    why: "clients send the credential where nobody looks, or ask for tokens at another address",
    who: "clients that use it",
    instead: "describe a second scheme beside the first",
    verdict: Verdict::Always(Severity::Risky),
};
