//! Directives of a schema.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// A schema defines one more directive.
pub const DIRECTIVE_ADDED: Rule = Rule {
    id: "directive-added",
    group: "directives",
    what: "a schema defines one more directive",
    why: "documents can say one thing more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A directive may stand in fewer places, or no longer more than once.
pub const DIRECTIVE_NARROWED: Rule = Rule {
    id: "directive-narrowed",
    group: "directives",
    what: "a directive may stand in fewer places, or no longer more than once",
    why: "a document that has it there is refused; of places in schemas clients know nothing",
    who: "callers whose documents have it there",
    instead: "go on taking it there, without a meaning",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A schema no longer defines a directive.
pub const DIRECTIVE_REMOVED: Rule = Rule {
    id: "directive-removed",
    group: "directives",
    what: "a schema no longer defines a directive",
    why: "a document that has it is refused; of directives for schemas clients know nothing",
    who: "callers whose documents have it",
    instead: "keep the directive, without a meaning",
    verdict: Verdict::Always(Severity::Breaking),
};

/// The schema itself uses a directive otherwise.
pub const DIRECTIVE_USE_CHANGED: Rule = Rule {
    id: "directive-use-changed",
    group: "directives",
    what: "the schema itself uses a directive otherwise",
    why: "it tells tools and servers something; what clients write and read is the same",
    who: "nobody on the wire; tools that read the schema",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A directive may stand in more places, or more than once.
pub const DIRECTIVE_WIDENED: Rule = Rule {
    id: "directive-widened",
    group: "directives",
    what: "a directive may stand in more places, or more than once",
    why: "documents can have it where they could not",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
