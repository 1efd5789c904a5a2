//! How small or large a number may be.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "number-bounds-changed",
    group: "constraints",
    what: "how small or large a number may be",
    why: "a tighter bound refuses requests that were right; a looser one lets answers carry what clients do not expect",
    who: "callers whose values are now refused, readers who rely on the bound",
    instead: "loosen bounds of requests only, tighten bounds of answers only",
    verdict: Verdict::Motion,
};
