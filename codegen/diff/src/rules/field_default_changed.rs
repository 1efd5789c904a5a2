//! What the absence of a field means is another value.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "field-default-changed",
    group: "fields",
    what: "what the absence of a field means is another value",
    why: "requests that leave it out compile and behave otherwise",
    who: "callers who rely on the default",
    instead: "keep the default, or offer a new field",
    verdict: Verdict::Sides { request: Severity::Risky, response: Severity::Safe },
};
