//! A condition on values is new, gone or another one: `not`, `if`, `contains`, `dependentRequired` and the like.

use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "assertion-changed",
    group: "constraints",
    what: "a condition on values is new, gone or another one: `not`, `if`, `contains`, `dependentRequired` and the like",
    why: "a new condition refuses requests that were right; one that is gone lets answers carry what clients do not expect",
    who: "callers whose values are now refused, readers who rely on the condition",
    instead: "check the condition later, and answer with a warning first",
    verdict: Verdict::Motion,
};
