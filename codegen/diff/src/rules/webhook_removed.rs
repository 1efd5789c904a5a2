//! An API no longer sends something by itself.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "webhook-removed",
    group: "webhooks",
    what: "an API no longer sends something by itself",
    why: "receivers wait for what does not come",
    who: "receivers of it",
    instead: "announce the end first",
    verdict: Verdict::Always(Severity::Risky),
};
