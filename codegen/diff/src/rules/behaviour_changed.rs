//! When a client repeats, waits, gives up, or where it looks for errors and limits, is another rule.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "behaviour-changed",
    group: "behaviour",
    what: "when a client repeats, waits, gives up, or where it looks for errors and limits, is another rule",
    why: "code compiles and behaves otherwise",
    who: "callers who rely on the old rule",
    instead: "state the old rule, and set the new one where it is wanted",
    verdict: Verdict::Always(Severity::Risky),
};
