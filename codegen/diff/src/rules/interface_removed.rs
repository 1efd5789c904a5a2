//! A type no longer fulfils an interface.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "interface-removed",
    group: "types",
    what: "a type no longer fulfils an interface",
    why: "selections on the interface no longer find the type",
    who: "readers who reach it by the interface",
    instead: "go on fulfilling the interface",
    verdict: Verdict::Always(Severity::Breaking),
};
