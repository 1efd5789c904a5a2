//! A link leads elsewhere, or gives something else along.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "link-changed",
    group: "links",
    what: "a link leads elsewhere, or gives something else along",
    why: "the wire is the same; clients that follow links ask for something else than before",
    who: "clients that follow the link",
    instead: "add a link of another name, and keep the old one",
    verdict: Verdict::Always(Severity::Risky),
};
