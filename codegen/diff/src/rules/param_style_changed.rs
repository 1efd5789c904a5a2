//! A param is written otherwise: style, explode, reserved characters, or as a document.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-style-changed",
    group: "params",
    what: "a param is written otherwise: style, explode, reserved characters, or as a document",
    why: "the server reads another value, and no compiler sees it",
    who: "callers who give it",
    instead: "keep the style, or offer a new param",
    verdict: Verdict::Always(Severity::Breaking),
};
