//! Whether an item may stand in a list twice.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "unique-items-changed",
    group: "constraints",
    what: "whether an item may stand in a list twice",
    why: "a list that was right may be refused",
    who: "callers who send an item twice",
    instead: "drop repeated items instead of refusing them",
    verdict: Verdict::Motion,
};
