//! A field is new and must be there.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "field-added-required",
    group: "fields",
    what: "a field is new and must be there",
    why: "requests without it are refused, a default in the spec does not help",
    who: "callers who build the value",
    instead: "make the field optional and treat its absence as before",
    verdict: Verdict::Motion,
};
