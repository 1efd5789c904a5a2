//! A directive may stand in fewer places, or no longer more than once.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "directive-narrowed",
    group: "directives",
    what: "a directive may stand in fewer places, or no longer more than once",
    why: "a document that has it there is refused; of places in schemas clients know nothing",
    who: "callers whose documents have it there",
    instead: "go on taking it there, without a meaning",
    verdict: Verdict::Always(Severity::Breaking),
};
