//! A way to prove who one is is described.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "scheme-added",
    group: "auth",
    what: "a way to prove who one is is described",
    why: "clients can be given one more credential",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
