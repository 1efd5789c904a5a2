//! What an API sends by itself.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// Deliveries are signed otherwise.
pub const SIGNATURE_CHANGED: Rule = Rule {
    id: "signature-changed",
    group: "webhooks",
    what: "deliveries are signed otherwise",
    why: "receivers refuse what is right, or accept what is not",
    who: "receivers that check signatures",
    instead: "sign in both ways until receivers have moved",
    verdict: Verdict::Always(Severity::Breaking),
};

/// An API sends one more thing by itself.
pub const WEBHOOK_ADDED: Rule = Rule {
    id: "webhook-added",
    group: "webhooks",
    what: "an API sends one more thing by itself",
    why: "receivers pass over what they do not know",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A receiver may answer with one more status.
pub const WEBHOOK_ANSWER_ADDED: Rule = Rule {
    id: "webhook-answer-added",
    group: "webhooks",
    what: "what the API sends by itself may be answered with one more status",
    why: "receivers go on answering as they did",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A receiver may no longer answer with a status that was a success.
pub const WEBHOOK_ANSWER_REMOVED: Rule = Rule {
    id: "webhook-answer-removed",
    group: "webhooks",
    what: "what the API sends by itself may no longer be answered with a status",
    why: "receivers that answer as they did are taken to have failed, and what was sent is sent again",
    who: "receivers that answer with the status",
    instead: "go on taking the status beside the new one",
    verdict: Verdict::Always(Severity::Breaking),
};

/// An API no longer sends something by itself.
pub const WEBHOOK_REMOVED: Rule = Rule {
    id: "webhook-removed",
    group: "webhooks",
    what: "an API no longer sends something by itself",
    why: "receivers wait for what does not come",
    who: "receivers of it",
    instead: "announce the end first",
    verdict: Verdict::Always(Severity::Risky),
};
