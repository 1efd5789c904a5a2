//! Of what a number must be a multiple.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "multiple-of-changed",
    group: "constraints",
    what: "of what a number must be a multiple",
    why: "a tighter bound refuses requests that were right; a looser one lets answers carry what clients do not expect",
    who: "callers whose values are now refused, readers who rely on the bound",
    instead: "loosen bounds of requests only, tighten bounds of answers only",
    verdict: Verdict::Motion,
};
