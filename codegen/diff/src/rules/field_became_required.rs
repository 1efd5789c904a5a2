//! A field must be there now.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "field-became-required",
    group: "fields",
    what: "a field must be there now",
    why: "requests that left it out are refused",
    who: "callers who leave it out",
    instead: "keep the field optional in requests",
    verdict: Verdict::Motion,
};
