//! An API sends one more thing by itself.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "webhook-added",
    group: "webhooks",
    what: "an API sends one more thing by itself",
    why: "receivers pass over what they do not know",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
