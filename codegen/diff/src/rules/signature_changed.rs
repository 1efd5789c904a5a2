//! Deliveries are signed otherwise.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "signature-changed",
    group: "webhooks",
    what: "deliveries are signed otherwise",
    why: "receivers refuse what is right, or accept what is not",
    who: "receivers that check signatures",
    instead: "sign in both ways until receivers have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
