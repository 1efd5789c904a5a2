//! A type is gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "type-removed",
    group: "types",
    what: "a type is gone",
    why: "nothing on the wire; the generated type is gone too",
    who: "Rust code that names the type",
    instead: "keep the type, deprecated",
    verdict: Verdict::Always(Severity::Safe),
};
