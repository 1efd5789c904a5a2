//! Operations that come, go, or are called otherwise.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// An operation is new.
pub const OPERATION_ADDED: Rule = Rule {
    id: "operation-added",
    group: "operations",
    what: "an operation is new",
    why: "clients can ask for more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// An operation has another method or path.
pub const OPERATION_MOVED: Rule = Rule {
    id: "operation-moved",
    group: "operations",
    what: "an operation has another method or path",
    why: "a client asks at an address where nobody answers",
    who: "every caller of the operation",
    instead: "answer at the old address too until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};

/// An operation belongs to another group.
pub const OPERATION_REGROUPED: Rule = Rule {
    id: "operation-regrouped",
    group: "operations",
    what: "an operation belongs to another group",
    why: "the method of the generated client stands elsewhere",
    who: "Rust code that calls the operation",
    instead: "keep the first tag, or name the group in the spec",
    verdict: Verdict::Always(Severity::Safe),
};

/// An operation is gone.
pub const OPERATION_REMOVED: Rule = Rule {
    id: "operation-removed",
    group: "operations",
    what: "an operation is gone",
    why: "a client asks for something that nobody answers",
    who: "every caller of the operation",
    instead: "deprecate the operation with a sunset first, and remove it after that day",
    verdict: Verdict::Always(Severity::Breaking),
};

/// An operation is gone that was deprecated, and its sunset is past if it had one.
pub const OPERATION_REMOVED_AFTER_DEPRECATION: Rule = Rule {
    id: "operation-removed-after-deprecation",
    group: "operations",
    what: "an operation is gone that was deprecated, and its sunset is past if it had one",
    why: "callers were told in time",
    who: "callers who did not listen",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A deprecated operation is gone before its sunset, or its sunset is no date.
pub const OPERATION_REMOVED_BEFORE_SUNSET: Rule = Rule {
    id: "operation-removed-before-sunset",
    group: "operations",
    what: "a deprecated operation is gone before its sunset, or its sunset is no date",
    why: "callers were promised that it stays until that day",
    who: "callers who rely on the promise",
    instead: "remove it after the sunset",
    verdict: Verdict::Always(Severity::Breaking),
};

/// An operation has another name.
pub const OPERATION_RENAMED: Rule = Rule {
    id: "operation-renamed",
    group: "operations",
    what: "an operation has another name",
    why: "the wire is the same, but the method of the generated client is called otherwise",
    who: "Rust code that calls the operation",
    instead: "keep the `operationId`, or pin the name in code",
    verdict: Verdict::Always(Severity::Safe),
};
