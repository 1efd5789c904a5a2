//! An answer has one more link.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "link-added",
    group: "links",
    what: "an answer has one more link",
    why: "clients pass over what they do not know",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
