//! A body may be left out now.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "body-became-optional",
    group: "bodies",
    what: "a body may be left out now",
    why: "more calls are right; the receiver of a webhook finds nothing where it looked",
    who: "Rust code that passes the body as it did, receivers of the webhook",
    instead: "nothing is to be done on the wire of an operation; a webhook goes on bringing it",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Breaking },
};
