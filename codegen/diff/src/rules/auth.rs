//! How callers prove who they are.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// There is one more way to prove who one is, or one need not.
pub const AUTH_LOOSENED: Rule = Rule {
    id: "auth-loosened",
    group: "auth",
    what: "there is one more way to prove who one is, or one need not",
    why: "those who had access keep it",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A token needs one more scope.
pub const AUTH_SCOPE_ADDED: Rule = Rule {
    id: "auth-scope-added",
    group: "auth",
    what: "a token needs one more scope",
    why: "tokens without the scope are refused; it compiles, then answers 403",
    who: "callers whose tokens lack the scope",
    instead: "accept tokens with the old scopes until new ones are given out",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A token needs one scope less.
pub const AUTH_SCOPE_REMOVED: Rule = Rule {
    id: "auth-scope-removed",
    group: "auth",
    what: "a token needs one scope less",
    why: "those who had access keep it",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A way to prove who one is no longer suffices.
pub const AUTH_TIGHTENED: Rule = Rule {
    id: "auth-tightened",
    group: "auth",
    what: "a way to prove who one is no longer suffices",
    why: "callers who went that way are refused; it compiles, then answers 401",
    who: "callers without the other credential",
    instead: "accept the old way until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A way to prove who one is is described.
pub const SCHEME_ADDED: Rule = Rule {
    id: "scheme-added",
    group: "auth",
    what: "a way to prove who one is is described",
    why: "clients can be given one more credential",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A way to prove who one is works otherwise: place, name, flow, address.
pub const SCHEME_CHANGED: Rule = Rule {
    id: "scheme-changed",
    group: "auth",
    what: "a way to prove who one is works otherwise: place, name, flow, address",
    why: "clients send the credential where nobody looks, or ask for tokens at another address",
    who: "clients that use it",
    instead: "describe a second scheme beside the first",
    verdict: Verdict::Always(Severity::Risky),
};

/// A way to prove who one is is no longer described.
pub const SCHEME_REMOVED: Rule = Rule {
    id: "scheme-removed",
    group: "auth",
    what: "a way to prove who one is is no longer described",
    why: "the generated client no longer takes this credential",
    who: "Rust code that gives it",
    instead: "keep the scheme while clients use it",
    verdict: Verdict::Always(Severity::Safe),
};
