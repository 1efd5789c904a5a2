//! There is a body now, which must be there.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "body-added-required",
    group: "bodies",
    what: "an operation takes a body, which must be there, or a webhook brings one",
    why: "calls without it are refused; receivers pass over what they do not know",
    who: "every caller of the operation",
    instead: "make the body optional and treat its absence as before",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};
