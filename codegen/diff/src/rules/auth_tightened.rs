//! A way to prove who one is no longer suffices.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "auth-tightened",
    group: "auth",
    what: "a way to prove who one is no longer suffices",
    why: "callers who went that way are refused; it compiles, then answers 401",
    who: "callers without the other credential",
    instead: "accept the old way until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
