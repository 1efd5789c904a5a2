//! The constants of an enum.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// A value that is always the same is another one.
pub const CONST_CHANGED: Rule = Rule {
    id: "const-changed",
    group: "values",
    what: "a value that is always the same is another one",
    why: "requests with the old value are refused, answers with the new one are not understood",
    who: "callers and readers of the value",
    instead: "accept both values, and offer a new field for the new one",
    verdict: Verdict::Always(Severity::Breaking),
};

/// An enum promises that no other value will come.
pub const ENUM_CLOSED: Rule = Rule {
    id: "enum-closed",
    group: "values",
    what: "an enum promises that no other value will come",
    why: "the generated type has no variant for unknown values",
    who: "Rust code that names that variant",
    instead: "leave the enum open",
    verdict: Verdict::Always(Severity::Safe),
};

/// An enum no longer promises that no other value will come.
pub const ENUM_OPENED: Rule = Rule {
    id: "enum-opened",
    group: "values",
    what: "an enum no longer promises that no other value will come",
    why: "a match over the generated type needs one more arm",
    who: "Rust code that matches all values",
    instead: "promise it only where it is sure",
    verdict: Verdict::Always(Severity::Safe),
};

/// An enum has one more value.
pub const ENUM_VALUE_ADDED: Rule = Rule {
    id: "enum-value-added",
    group: "values",
    what: "an enum has one more value",
    why: "an old client meets a value that it does not know",
    who: "readers who treat the list as complete",
    instead: "say in the docs that values may be added",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Risky },
};

/// An enum has one value less.
pub const ENUM_VALUE_REMOVED: Rule = Rule {
    id: "enum-value-removed",
    group: "values",
    what: "an enum has one value less",
    why: "requests with the value are refused",
    who: "callers who send the value",
    instead: "accept the value, deprecated",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};

/// A value of an enum goes by another name in code.
pub const ENUM_VALUE_RENAMED: Rule = Rule {
    id: "enum-value-renamed",
    group: "values",
    what: "a value of an enum goes by another name in code",
    why: "the wire is the same, but the variant is called otherwise",
    who: "Rust code that names the variant",
    instead: "leave the name as it is",
    verdict: Verdict::Always(Severity::Safe),
};
