//! A value says in another way which member it is.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "union-tagging-changed",
    group: "unions",
    what: "a value says in another way which member it is",
    why: "clients look for the tag where it is not",
    who: "readers of the value, and callers who write the tag",
    instead: "carry the old tag too",
    verdict: Verdict::Always(Severity::Risky),
};
