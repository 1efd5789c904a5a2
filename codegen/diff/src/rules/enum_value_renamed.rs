//! A value of an enum goes by another name in code.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "enum-value-renamed",
    group: "values",
    what: "a value of an enum goes by another name in code",
    why: "the wire is the same, but the variant is called otherwise",
    who: "Rust code that names the variant",
    instead: "leave the name as it is",
    verdict: Verdict::Always(Severity::Safe),
};
