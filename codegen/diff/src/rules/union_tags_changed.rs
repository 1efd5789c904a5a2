//! A member of a union is chosen by other tags.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "union-tags-changed",
    group: "unions",
    what: "a member of a union is chosen by other tags",
    why: "a value with the old tag is taken for something else",
    who: "readers of the value, and callers who write the tag",
    instead: "keep the old tag beside the new one",
    verdict: Verdict::Always(Severity::Risky),
};
