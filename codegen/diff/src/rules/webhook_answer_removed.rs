//! A receiver may no longer answer with a status that was a success.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "webhook-answer-removed",
    group: "webhooks",
    what: "what the API sends by itself may no longer be answered with a status",
    why: "receivers that answer as they did are taken to have failed, and what was sent is sent again",
    who: "receivers that answer with the status",
    instead: "go on taking the status beside the new one",
    verdict: Verdict::Always(Severity::Breaking),
};
