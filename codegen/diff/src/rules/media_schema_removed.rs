//! A form says nothing of its values any more.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "media-schema-removed",
    group: "media",
    what: "a form says nothing of its values any more",
    why: "clients no longer know what comes",
    who: "clients that rely on what came",
    instead: "keep the schema",
    verdict: Verdict::Soft,
};
