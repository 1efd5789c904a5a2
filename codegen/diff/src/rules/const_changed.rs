//! A value that is always the same is another one.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "const-changed",
    group: "values",
    what: "a value that is always the same is another one",
    why: "requests with the old value are refused, answers with the new one are not understood",
    who: "callers and readers of the value",
    instead: "accept both values, and offer a new field for the new one",
    verdict: Verdict::Always(Severity::Breaking),
};
