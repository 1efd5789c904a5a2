//! A field is new and may be absent.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "field-added-optional",
    group: "fields",
    what: "a field is new and may be absent",
    why: "values without it are still right",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
