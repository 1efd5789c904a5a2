//! A struct allows other members besides its fields.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "members-opened",
    group: "fields",
    what: "a struct allows other members besides its fields",
    why: "readers see members that they do not know",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
