//! A type fulfils one more interface.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "interface-added",
    group: "types",
    what: "a type fulfils one more interface",
    why: "selections on the interface meet a type that they do not know",
    who: "readers who treat the list of types as complete",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Risky),
};
