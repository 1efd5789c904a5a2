//! A member of a union goes by another name.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "union-member-renamed",
    group: "unions",
    what: "a member of a union goes by another name",
    why: "the wire is the same, but the variant is called otherwise",
    who: "Rust code that names the variant",
    instead: "keep the name of the type",
    verdict: Verdict::Always(Severity::Safe),
};
