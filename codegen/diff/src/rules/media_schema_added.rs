//! A form that said nothing of its values has a schema.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "media-schema-added",
    group: "media",
    what: "a form that said nothing of its values has a schema",
    why: "what clients send is held against it",
    who: "clients that send something else",
    instead: "describe what was already sent",
    verdict: Verdict::Motion,
};
