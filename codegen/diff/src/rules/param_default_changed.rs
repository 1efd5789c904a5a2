//! What the absence of a param means is another value.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-default-changed",
    group: "params",
    what: "what the absence of a param means is another value",
    why: "calls that leave it out compile and behave otherwise",
    who: "callers who rely on the default",
    instead: "keep the default, or offer a new param",
    verdict: Verdict::Always(Severity::Breaking),
};
