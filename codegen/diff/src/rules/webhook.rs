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
