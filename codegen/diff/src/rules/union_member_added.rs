//! A union has one more member.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "union-member-added",
    group: "unions",
    what: "a union has one more member",
    why: "an old client meets a value that it does not know",
    who: "readers of the value",
    instead: "offer the new form in a field or operation of its own",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Breaking },
};
