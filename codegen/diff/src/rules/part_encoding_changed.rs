//! A member of a form or multipart body is written otherwise.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The rule.
pub const RULE: Rule = Rule {
    id: "part-encoding-changed",
    group: "media",
    what: "a member of a form or multipart body is written otherwise",
    why: "the server reads another value",
    who: "callers who send it",
    instead: "keep the encoding, or offer another member",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Risky },
};
