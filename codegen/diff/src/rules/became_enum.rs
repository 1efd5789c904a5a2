//! A value that could be anything of its kind is one of a list.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "became-enum",
    group: "types",
    what: "a value that could be anything of its kind is one of a list",
    why: "requests with another value are refused",
    who: "callers who send another value",
    instead: "list the values in the docs, or accept others too",
    verdict: Verdict::Motion,
};
