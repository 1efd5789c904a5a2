//! What clients do beyond one request.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// When a client repeats, waits, gives up, or where it looks for errors and limits, is another rule.
pub const BEHAVIOUR_CHANGED: Rule = Rule {
    id: "behaviour-changed",
    group: "behaviour",
    what: "when a client repeats, waits, gives up, or where it looks for errors and limits, is another rule",
    why: "code compiles and behaves otherwise",
    who: "callers who rely on the old rule",
    instead: "state the old rule, and set the new one where it is wanted",
    verdict: Verdict::Always(Severity::Risky),
};

/// A client reads other variables of the environment.
pub const ENV_CHANGED: Rule = Rule {
    id: "env-changed",
    group: "behaviour",
    what: "a client reads other variables of the environment",
    why: "a client that was set up by the old variable is not set up",
    who: "deployments that set the variable",
    instead: "read the old variable too",
    verdict: Verdict::Always(Severity::Risky),
};

/// A repeated request is recognised otherwise, or not at all.
pub const IDEMPOTENCY_CHANGED: Rule = Rule {
    id: "idempotency-changed",
    group: "behaviour",
    what: "a repeated request is recognised otherwise, or not at all",
    why: "a repetition may do the thing twice",
    who: "callers who give keys",
    instead: "keep the header",
    verdict: Verdict::Always(Severity::Risky),
};

/// A long list comes in pieces in another way.
pub const PAGINATION_CHANGED: Rule = Rule {
    id: "pagination-changed",
    group: "behaviour",
    what: "a long list comes in pieces in another way",
    why: "the generated method for all pages has another shape, or asks otherwise",
    who: "callers who page",
    instead: "keep the old params beside the new ones",
    verdict: Verdict::Always(Severity::Risky),
};

/// A value that a client sends by itself has to be chosen.
pub const SENT_VALUE_FREED: Rule = Rule {
    id: "sent-value-freed",
    group: "behaviour",
    what: "a value that a client sends by itself has to be chosen",
    why: "where there was only one, generated code did not ask for it",
    who: "Rust code that makes the call, or a value with `new`",
    instead: "make it optional, the only value being its default",
    verdict: Verdict::Always(Severity::Safe),
};

/// A client sends another value where its caller gives none.
pub const SENT_VALUE_CHANGED: Rule = Rule {
    id: "sent-value-changed",
    group: "behaviour",
    what: "a client sends another value where its caller gives none",
    why: "code compiles and sends something else",
    who: "callers who give none",
    instead: "leave the value as it is",
    verdict: Verdict::Always(Severity::Risky),
};
