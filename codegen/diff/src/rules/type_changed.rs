//! A value is of another type.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "type-changed",
    group: "types",
    what: "a value is of another type",
    why: "what clients send is refused, what they read is not understood",
    who: "callers and readers of the value",
    instead: "offer a new field, param or operation beside the old one",
    verdict: Verdict::Motion,
};
