//! A param may be left out now.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-became-optional",
    group: "params",
    what: "a param may be left out now",
    why: "more calls are right",
    who: "Rust code that gives it as an argument, since it is a setter now",
    instead: "nothing is to be done on the wire",
    verdict: Verdict::Always(Severity::Safe),
};
