//! A field may be absent now.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "field-became-optional",
    group: "fields",
    what: "a field may be absent now",
    why: "clients that read it find nothing",
    who: "readers of the field",
    instead: "always send it in answers",
    verdict: Verdict::Motion,
};
