//! Bodies that are sent: by clients, and by what an API sends by itself.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// An operation takes a body, which may be left out.
pub const BODY_ADDED_OPTIONAL: Rule = Rule {
    id: "body-added-optional",
    group: "bodies",
    what: "an operation takes a body, which may be left out",
    why: "calls without it mean what they meant",
    who: "Rust code that has no argument for it",
    instead: "nothing is to be done on the wire",
    verdict: Verdict::Always(Severity::Safe),
};

/// There is a body now, which must be there.
pub const BODY_ADDED_REQUIRED: Rule = Rule {
    id: "body-added-required",
    group: "bodies",
    what: "an operation takes a body, which must be there, or a webhook brings one",
    why: "calls without it are refused; receivers pass over what they do not know",
    who: "every caller of the operation",
    instead: "make the body optional and treat its absence as before",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};

/// A body may be left out now.
pub const BODY_BECAME_OPTIONAL: Rule = Rule {
    id: "body-became-optional",
    group: "bodies",
    what: "a body may be left out now",
    why: "more calls are right; the receiver of a webhook finds nothing where it looked",
    who: "Rust code that passes the body as it did, receivers of the webhook",
    instead: "nothing is to be done on the wire of an operation; a webhook goes on bringing it",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Breaking },
};

/// A body must be there now.
pub const BODY_BECAME_REQUIRED: Rule = Rule {
    id: "body-became-required",
    group: "bodies",
    what: "a body must be there now",
    why: "calls that left it out are refused",
    who: "callers who leave it out",
    instead: "keep the body optional and treat its absence as before",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};

/// An operation takes no body any more.
pub const BODY_REMOVED: Rule = Rule {
    id: "body-removed",
    group: "bodies",
    what: "an operation takes no body any more, or a webhook brings none",
    why: "what clients send is not looked at, or is refused; receivers find nothing",
    who: "callers who send one, receivers of the webhook",
    instead: "accept the body and pass over it until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};

/// The members of a body became arguments, or are none any more.
pub const BODY_SPREAD_CHANGED: Rule = Rule {
    id: "body-spread-changed",
    group: "bodies",
    what: "the members of a body became arguments, or are none any more",
    why: "the wire is the same, but the generated method takes other arguments",
    who: "Rust code that calls the operation",
    instead: "leave `x-specloom-spread` as it is",
    verdict: Verdict::Always(Severity::Safe),
};
