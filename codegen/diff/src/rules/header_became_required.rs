//! A header of an answer always comes now.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "header-became-required",
    group: "headers",
    what: "a header of an answer always comes now",
    why: "readers are promised more; who writes it has to",
    who: "who writes the header, in a part or in what a webhook is answered with",
    instead: "let it be absent where it is written",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};
