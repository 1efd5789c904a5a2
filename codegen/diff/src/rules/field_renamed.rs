//! A field has another name.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "field-renamed",
    group: "fields",
    what: "a field has another name",
    why: "the old name is not known any more",
    who: "callers and readers of the field",
    instead: "carry both names until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
