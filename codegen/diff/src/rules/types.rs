//! What values look like.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// A value that could be anything of its kind is one of a list.
pub const BECAME_ENUM: Rule = Rule {
    id: "became-enum",
    group: "types",
    what: "a value that could be anything of its kind is one of a list",
    why: "requests with another value are refused",
    who: "callers who send another value",
    instead: "list the values in the docs, or accept others too",
    verdict: Verdict::Motion,
};

/// `null` may no longer stand in a place.
pub const BECAME_NOT_NULLABLE: Rule = Rule {
    id: "became-not-nullable",
    group: "types",
    what: "`null` may no longer stand in a place",
    why: "requests with `null` are refused",
    who: "callers who send `null`",
    instead: "treat `null` as absent",
    verdict: Verdict::Motion,
};

/// `null` may stand in a place.
pub const BECAME_NULLABLE: Rule = Rule {
    id: "became-nullable",
    group: "types",
    what: "`null` may stand in a place",
    why: "clients read `null` where they never did",
    who: "readers of the value",
    instead: "leave the member out instead, if it is optional",
    verdict: Verdict::Motion,
};

/// A value that was one of a list can be anything of its kind.
pub const ENUM_LIFTED: Rule = Rule {
    id: "enum-lifted",
    group: "types",
    what: "a value that was one of a list can be anything of its kind",
    why: "clients read values that are not on their list",
    who: "readers who treat the list as complete",
    instead: "add the values to the list",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Risky },
};

/// The format of a value is another one.
pub const FORMAT_CHANGED: Rule = Rule {
    id: "format-changed",
    group: "types",
    what: "the format of a value is another one",
    why: "a text in another format is refused, or not understood",
    who: "callers whose texts are refused, readers who rely on the format",
    instead: "name a format only where it always held",
    verdict: Verdict::Motion,
};

/// A whole number has another range.
pub const INTEGER_WIDTH_CHANGED: Rule = Rule {
    id: "integer-width-changed",
    group: "types",
    what: "a whole number has another range",
    why: "a value beyond the old range does not fit what clients hold it in",
    who: "readers, for large values only; callers, for values that are refused",
    instead: "keep the width, or offer a new field",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Risky },
};

/// A type fulfils one more interface.
pub const INTERFACE_ADDED: Rule = Rule {
    id: "interface-added",
    group: "types",
    what: "a type fulfils one more interface",
    why: "selections on the interface meet a type that they do not know",
    who: "readers who treat the list of types as complete",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Risky),
};

/// A type no longer fulfils an interface.
pub const INTERFACE_REMOVED: Rule = Rule {
    id: "interface-removed",
    group: "types",
    what: "a type no longer fulfils an interface",
    why: "selections on the interface no longer find the type",
    who: "readers who reach it by the interface",
    instead: "go on fulfilling the interface",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A type is new.
pub const TYPE_ADDED: Rule = Rule {
    id: "type-added",
    group: "types",
    what: "a type is new",
    why: "clients can name one more type",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A value is of another type.
pub const TYPE_CHANGED: Rule = Rule {
    id: "type-changed",
    group: "types",
    what: "a value is of another type",
    why: "what clients send is refused, what they read is not understood",
    who: "callers and readers of the value",
    instead: "offer a new field, param or operation beside the old one",
    verdict: Verdict::Motion,
};

/// A type is gone.
pub const TYPE_REMOVED: Rule = Rule {
    id: "type-removed",
    group: "types",
    what: "a type is gone",
    why: "nothing on the wire; the generated type is gone too",
    who: "Rust code that names the type",
    instead: "keep the type, deprecated",
    verdict: Verdict::Always(Severity::Safe),
};

/// A type has another name.
pub const TYPE_RENAMED: Rule = Rule {
    id: "type-renamed",
    group: "types",
    what: "a type has another name",
    why: "the wire is the same, but the generated type is called otherwise",
    who: "Rust code that names the type",
    instead: "keep the name, or pin it in code",
    verdict: Verdict::Always(Severity::Safe),
};
