//! A param is put elsewhere: path, query, header, cookie.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "param-moved",
    group: "params",
    what: "a param is put elsewhere: path, query, header, cookie",
    why: "the server no longer looks where clients put it",
    who: "callers who give it",
    instead: "read the param in both places until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};
