//! The members of a union.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// A union promises that no other member will come.
pub const UNION_CLOSED: Rule = Rule {
    id: "union-closed",
    group: "unions",
    what: "a union promises that no other member will come",
    why: "the generated type has no variant for unknown members",
    who: "Rust code that names that variant",
    instead: "leave the union open",
    verdict: Verdict::Always(Severity::Safe),
};

/// A union has one more member.
pub const UNION_MEMBER_ADDED: Rule = Rule {
    id: "union-member-added",
    group: "unions",
    what: "a union has one more member",
    why: "an old client meets a value that it does not know",
    who: "readers of the value",
    instead: "offer the new form in a field or operation of its own",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Breaking },
};

/// A union has one member less.
pub const UNION_MEMBER_REMOVED: Rule = Rule {
    id: "union-member-removed",
    group: "unions",
    what: "a union has one member less",
    why: "requests of that form are refused",
    who: "callers who send that form",
    instead: "accept the form, deprecated",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};

/// A member of a union goes by another name.
pub const UNION_MEMBER_RENAMED: Rule = Rule {
    id: "union-member-renamed",
    group: "unions",
    what: "a member of a union goes by another name",
    why: "the wire is the same, but the variant is called otherwise",
    who: "Rust code that names the variant",
    instead: "keep the name of the type",
    verdict: Verdict::Always(Severity::Safe),
};

/// A union no longer promises that no other member will come.
pub const UNION_OPENED: Rule = Rule {
    id: "union-opened",
    group: "unions",
    what: "a union no longer promises that no other member will come",
    why: "a match over the generated type needs one more arm",
    who: "Rust code that matches all members",
    instead: "promise it only where it is sure",
    verdict: Verdict::Always(Severity::Safe),
};

/// A value says in another way which member it is.
pub const UNION_TAGGING_CHANGED: Rule = Rule {
    id: "union-tagging-changed",
    group: "unions",
    what: "a value says in another way which member it is",
    why: "clients look for the tag where it is not",
    who: "readers of the value, and callers who write the tag",
    instead: "carry the old tag too",
    verdict: Verdict::Always(Severity::Risky),
};

/// A member of a union is chosen by other tags.
pub const UNION_TAGS_CHANGED: Rule = Rule {
    id: "union-tags-changed",
    group: "unions",
    what: "a member of a union is chosen by other tags",
    why: "a value with the old tag is taken for something else",
    who: "readers of the value, and callers who write the tag",
    instead: "keep the old tag beside the new one",
    verdict: Verdict::Always(Severity::Risky),
};
