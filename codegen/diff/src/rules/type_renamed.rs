//! A type has another name.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "type-renamed",
    group: "types",
    what: "a type has another name",
    why: "the wire is the same, but the generated type is called otherwise",
    who: "Rust code that names the type",
    instead: "keep the name, or pin it in code",
    verdict: Verdict::Always(Severity::Safe),
};
