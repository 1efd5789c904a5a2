//! A schema no longer defines a directive.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "directive-removed",
    group: "directives",
    what: "a schema no longer defines a directive",
    why: "a document that has it is refused; of directives for schemas clients know nothing",
    who: "callers whose documents have it",
    instead: "keep the directive, without a meaning",
    verdict: Verdict::Always(Severity::Breaking),
};
