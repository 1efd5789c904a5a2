//! A way to prove who one is is no longer described.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "scheme-removed",
    group: "auth",
    what: "a way to prove who one is is no longer described",
    why: "the generated client no longer takes this credential",
    who: "Rust code that gives it",
    instead: "keep the scheme while clients use it",
    verdict: Verdict::Always(Severity::Safe),
};
