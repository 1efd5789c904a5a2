//! A client reads other variables of the environment.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "env-changed",
    group: "behaviour",
    what: "a client reads other variables of the environment",
    why: "a client that was set up by the old variable is not set up",
    who: "deployments that set the variable",
    instead: "read the old variable too",
    verdict: Verdict::Always(Severity::Risky),
};
