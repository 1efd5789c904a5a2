//! A header has to be sent from now on.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "header-added-required",
    group: "headers",
    what: "a header is new and must be there: in a part, or in what a webhook is answered with",
    why: "who writes it as before leaves the header out and is refused",
    who: "who writes the part or the answer",
    instead: "let the header be absent",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};
