//! An API runs at one more address.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "server-added",
    group: "servers",
    what: "an API runs at one more address",
    why: "clients have a choice",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
