//! An enum no longer promises that no other value will come.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "enum-opened",
    group: "values",
    what: "an enum no longer promises that no other value will come",
    why: "a match over the generated type needs one more arm",
    who: "Rust code that matches all values",
    instead: "promise it only where it is sure",
    verdict: Verdict::Always(Severity::Safe),
};
