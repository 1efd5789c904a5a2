//! The form of a body goes by another name that means more or less.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "media-type-changed",
    group: "media",
    what: "the form of a body goes by another name that means more or less",
    why: "a media type that means less shuts clients out; one that means more may surprise them",
    who: "clients that go by the name",
    instead: "offer both until clients have moved",
    verdict: Verdict::Motion,
};
