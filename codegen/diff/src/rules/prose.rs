//! What the author says of things.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// The prose, the examples or other extensions of a thing are others.
pub const DOCS_CHANGED: Rule = Rule {
    id: "docs-changed",
    group: "docs",
    what: "the prose, the examples or other extensions of a thing are others",
    why: "nothing changes for machines",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Docs),
};

/// The author wants another name in code.
pub const NAME_IN_CODE_CHANGED: Rule = Rule {
    id: "name-in-code-changed",
    group: "docs",
    what: "the author wants another name in code",
    why: "the wire is the same",
    who: "Rust code that uses the name",
    instead: "leave the name as it is",
    verdict: Verdict::Always(Severity::Safe),
};

/// A value must not show in logs any more, or may.
pub const SECRECY_CHANGED: Rule = Rule {
    id: "secrecy-changed",
    group: "docs",
    what: "a value must not show in logs any more, or may",
    why: "the wire is the same, but the generated type is another one",
    who: "Rust code that names the type",
    instead: "leave it as it is",
    verdict: Verdict::Always(Severity::Safe),
};
