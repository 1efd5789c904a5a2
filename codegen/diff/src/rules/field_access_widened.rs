//! A field that travelled in one direction travels in both.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "field-access-widened",
    group: "fields",
    what: "a field that travelled in one direction travels in both",
    why: "readers see one more field; callers who must send it do not yet",
    who: "callers, if it is required",
    instead: "leave the field optional",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Safe },
};
