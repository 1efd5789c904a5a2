//! An operation takes a body, which may be left out.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "body-added-optional",
    group: "bodies",
    what: "an operation takes a body, which may be left out",
    why: "calls without it mean what they meant",
    who: "Rust code that has no argument for it",
    instead: "nothing is to be done on the wire",
    verdict: Verdict::Always(Severity::Safe),
};
