//! What came whole comes in pieces, or the other way round, or in other pieces.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "stream-kind-changed",
    group: "media",
    what: "what came whole comes in pieces, or the other way round, or in other pieces",
    why: "a client waits for one thing and gets another",
    who: "every reader of the answer",
    instead: "offer the stream as a media type or operation of its own",
    verdict: Verdict::Always(Severity::Breaking),
};
