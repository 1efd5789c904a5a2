//! A field that had to be there is gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "field-removed",
    group: "fields",
    what: "a field that had to be there is gone",
    why: "clients that read it do not understand the answer",
    who: "readers of the field",
    instead: "go on sending it, deprecated",
    verdict: Verdict::Sides { request: Severity::Risky, response: Severity::Breaking },
};
