//! The format of a value is another one.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "format-changed",
    group: "types",
    what: "the format of a value is another one",
    why: "a text in another format is refused, or not understood",
    who: "callers whose texts are refused, readers who rely on the format",
    instead: "name a format only where it always held",
    verdict: Verdict::Motion,
};
