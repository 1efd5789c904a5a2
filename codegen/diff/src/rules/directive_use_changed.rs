//! The schema itself uses a directive otherwise.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "directive-use-changed",
    group: "directives",
    what: "the schema itself uses a directive otherwise",
    why: "it tells tools and servers something; what clients write and read is the same",
    who: "nobody on the wire; tools that read the schema",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
