//! A receiver may answer with one more status.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "webhook-answer-added",
    group: "webhooks",
    what: "what the API sends by itself may be answered with one more status",
    why: "receivers go on answering as they did",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
