//! An operation takes no body any more.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "body-removed",
    group: "bodies",
    what: "an operation takes no body any more, or a webhook brings none",
    why: "what clients send is not looked at, or is refused; receivers find nothing",
    who: "callers who send one, receivers of the webhook",
    instead: "accept the body and pass over it until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
