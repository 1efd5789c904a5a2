//! `null` may no longer stand in a place.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "became-not-nullable",
    group: "types",
    what: "`null` may no longer stand in a place",
    why: "requests with `null` are refused",
    who: "callers who send `null`",
    instead: "treat `null` as absent",
    verdict: Verdict::Motion,
};
