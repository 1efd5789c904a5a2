//! A field that could be there is gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "field-removed-optional",
    group: "fields",
    what: "a field that could be there is gone",
    why: "what clients send is not looked at any more; what they read is never there",
    who: "callers who set it, readers who use it",
    instead: "deprecate the field with a sunset first",
    verdict: Verdict::Always(Severity::Risky),
};
