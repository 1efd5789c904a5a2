//! A token needs one scope less.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "auth-scope-removed",
    group: "auth",
    what: "a token needs one scope less",
    why: "those who had access keep it",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
