//! A header of an answer may be absent now.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "header-became-optional",
    group: "headers",
    what: "a header of an answer may be absent now",
    why: "clients that read it find nothing; who writes it may leave it out",
    who: "readers of the header",
    instead: "always send it",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Breaking },
};
