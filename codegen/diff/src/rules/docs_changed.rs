//! The prose, the examples or other extensions of a thing are others.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "docs-changed",
    group: "docs",
    what: "the prose, the examples or other extensions of a thing are others",
    why: "nothing changes for machines",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Docs),
};
