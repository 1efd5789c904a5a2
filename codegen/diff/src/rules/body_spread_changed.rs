//! The members of a body became arguments, or are none any more.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "body-spread-changed",
    group: "bodies",
    what: "the members of a body became arguments, or are none any more",
    why: "the wire is the same, but the generated method takes other arguments",
    who: "Rust code that calls the operation",
    instead: "leave `x-specloom-spread` as it is",
    verdict: Verdict::Always(Severity::Safe),
};
