//! A link is gone.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "link-removed",
    group: "links",
    what: "a link is gone",
    why: "the wire is the same; clients that follow links find no way any more",
    who: "clients that follow the link",
    instead: "keep the link as long as the operation is there",
    verdict: Verdict::Always(Severity::Risky),
};
