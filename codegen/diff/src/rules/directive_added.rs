//! A schema defines one more directive.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "directive-added",
    group: "directives",
    what: "a schema defines one more directive",
    why: "documents can say one thing more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
