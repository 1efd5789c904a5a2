//! Where an API runs.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// An API runs at one more address.
pub const SERVER_ADDED: Rule = Rule {
    id: "server-added",
    group: "servers",
    what: "an API runs at one more address",
    why: "clients have a choice",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// The address of an API is another one, or the values that stand in it.
pub const SERVER_CHANGED: Rule = Rule {
    id: "server-changed",
    group: "servers",
    what: "the address of an API is another one, or the values that stand in it",
    why: "clients have the old address built in; it compiles and asks elsewhere",
    who: "clients that use the built-in address",
    instead: "answer at the old address too",
    verdict: Verdict::Always(Severity::Risky),
};

/// An API no longer runs at an address.
pub const SERVER_REMOVED: Rule = Rule {
    id: "server-removed",
    group: "servers",
    what: "an API no longer runs at an address",
    why: "clients that use the address get no answer",
    who: "clients that use the address",
    instead: "answer there until clients have moved",
    verdict: Verdict::Always(Severity::Risky),
};
