//! A token needs one more scope.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "auth-scope-added",
    group: "auth",
    what: "a token needs one more scope",
    why: "tokens without the scope are refused; it compiles, then answers 403",
    who: "callers whose tokens lack the scope",
    instead: "accept tokens with the old scopes until new ones are given out",
    verdict: Verdict::Always(Severity::Breaking),
};
