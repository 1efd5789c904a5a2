//! What may come back.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// An operation describes one more failure.
pub const FAILURE_ADDED: Rule = Rule {
    id: "failure-added",
    group: "outcomes",
    what: "an operation describes one more failure",
    why: "clients knew that any call can fail",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// An operation no longer describes a failure.
pub const FAILURE_REMOVED: Rule = Rule {
    id: "failure-removed",
    group: "outcomes",
    what: "an operation no longer describes a failure",
    why: "clients that look for it look in vain",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// An operation may succeed with another status.
pub const SUCCESS_ADDED: Rule = Rule {
    id: "success-added",
    group: "outcomes",
    what: "an operation may succeed with another status",
    why: "the wire goes on; the answer of the generated method may have another type",
    who: "Rust code that uses the answer, if its type is another",
    instead: "nothing is to be done on the wire",
    verdict: Verdict::Always(Severity::Safe),
};

/// An operation no longer succeeds with a status.
pub const SUCCESS_REMOVED: Rule = Rule {
    id: "success-removed",
    group: "outcomes",
    what: "an operation no longer succeeds with a status",
    why: "clients wait for a status that does not come",
    who: "every caller of the operation",
    instead: "keep the status",
    verdict: Verdict::Always(Severity::Breaking),
};
