//! A directive may stand in more places, or more than once.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "directive-widened",
    group: "directives",
    what: "a directive may stand in more places, or more than once",
    why: "documents can have it where they could not",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
