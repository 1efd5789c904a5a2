//! `x-stability-level` is none of `draft`, `alpha`, `beta`, `stable`.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "stability-invalid",
    group: "lifecycle",
    what: "`x-stability-level` is none of `draft`, `alpha`, `beta`, `stable`",
    why: "nobody knows what is promised",
    who: "nobody yet",
    instead: "use one of the four words",
    verdict: Verdict::Always(Severity::Breaking),
};
