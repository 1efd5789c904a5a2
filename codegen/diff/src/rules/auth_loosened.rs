//! There is one more way to prove who one is, or one need not.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "auth-loosened",
    group: "auth",
    what: "there is one more way to prove who one is, or one need not",
    why: "those who had access keep it",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
