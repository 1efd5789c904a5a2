//! What may be asked for next, with what an answer holds.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// An answer has one more link.
pub const LINK_ADDED: Rule = Rule {
    id: "link-added",
    group: "links",
    what: "an answer has one more link",
    why: "clients pass over what they do not know",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A link leads elsewhere, or gives something else along.
pub const LINK_CHANGED: Rule = Rule {
    id: "link-changed",
    group: "links",
    what: "a link leads elsewhere, or gives something else along",
    why: "the wire is the same; clients that follow links ask for something else than before",
    who: "clients that follow the link",
    instead: "add a link of another name, and keep the old one",
    verdict: Verdict::Always(Severity::Risky),
};

/// A link is gone.
pub const LINK_REMOVED: Rule = Rule {
    id: "link-removed",
    group: "links",
    what: "a link is gone",
    why: "the wire is the same; clients that follow links find no way any more",
    who: "clients that follow the link",
    instead: "keep the link as long as the operation is there",
    verdict: Verdict::Always(Severity::Risky),
};
