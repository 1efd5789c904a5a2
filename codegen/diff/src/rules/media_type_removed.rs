//! A body can no longer take a form.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "media-type-removed",
    group: "media",
    what: "a body can no longer take a form",
    why: "clients send what is refused, or ask for what is not to be had",
    who: "clients that use this form",
    instead: "keep the form beside the new one",
    verdict: Verdict::Always(Severity::Breaking),
};
