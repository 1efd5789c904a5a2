//! A union no longer promises that no other member will come.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "union-opened",
    group: "unions",
    what: "a union no longer promises that no other member will come",
    why: "a match over the generated type needs one more arm",
    who: "Rust code that matches all members",
    instead: "promise it only where it is sure",
    verdict: Verdict::Always(Severity::Safe),
};
