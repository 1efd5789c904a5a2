//! `null` may stand in a place.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "became-nullable",
    group: "types",
    what: "`null` may stand in a place",
    why: "clients read `null` where they never did",
    who: "readers of the value",
    instead: "leave the member out instead, if it is optional",
    verdict: Verdict::Motion,
};
