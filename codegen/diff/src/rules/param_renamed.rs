//! A param has another name.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-renamed",
    group: "params",
    what: "a param has another name",
    why: "the server does not know the old name",
    who: "callers who give it",
    instead: "read both names until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
