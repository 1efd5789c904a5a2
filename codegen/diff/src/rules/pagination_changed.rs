//! A long list comes in pieces in another way.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "pagination-changed",
    group: "behaviour",
    what: "a long list comes in pieces in another way",
    why: "the generated method for all pages has another shape, or asks otherwise",
    who: "callers who page",
    instead: "keep the old params beside the new ones",
    verdict: Verdict::Always(Severity::Risky),
};
