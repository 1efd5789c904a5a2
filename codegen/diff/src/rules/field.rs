//! Fields that come, go, or must be there.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// A field is left out in one direction from now on.
pub const FIELD_ACCESS_NARROWED: Rule = Rule {
    id: "field-access-narrowed",
    group: "fields",
    what: "a field is left out in one direction from now on",
    why: "who writes it is not listened to, who reads it finds nothing",
    who: "callers who set it, readers who need it",
    instead: "offer a field of its own for the other direction",
    verdict: Verdict::Sides { request: Severity::Risky, response: Severity::Risky },
};

/// A field that travelled in one direction travels in both.
pub const FIELD_ACCESS_WIDENED: Rule = Rule {
    id: "field-access-widened",
    group: "fields",
    what: "a field that travelled in one direction travels in both",
    why: "readers see one more field; callers who must send it do not yet",
    who: "callers, if it is required",
    instead: "leave the field optional",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Safe },
};

/// A field is new and may be absent.
pub const FIELD_ADDED_OPTIONAL: Rule = Rule {
    id: "field-added-optional",
    group: "fields",
    what: "a field is new and may be absent",
    why: "values without it are still right",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A field is new and must be there.
pub const FIELD_ADDED_REQUIRED: Rule = Rule {
    id: "field-added-required",
    group: "fields",
    what: "a field is new and must be there",
    why: "requests without it are refused, a default in the spec does not help",
    who: "callers who build the value",
    instead: "make the field optional and treat its absence as before",
    verdict: Verdict::Motion,
};

/// A field may be absent now.
pub const FIELD_BECAME_OPTIONAL: Rule = Rule {
    id: "field-became-optional",
    group: "fields",
    what: "a field may be absent now",
    why: "clients that read it find nothing",
    who: "readers of the field",
    instead: "always send it in answers",
    verdict: Verdict::Motion,
};

/// A field must be there now.
pub const FIELD_BECAME_REQUIRED: Rule = Rule {
    id: "field-became-required",
    group: "fields",
    what: "a field must be there now",
    why: "requests that left it out are refused",
    who: "callers who leave it out",
    instead: "keep the field optional in requests",
    verdict: Verdict::Motion,
};

/// What the absence of a field means is another value.
pub const FIELD_DEFAULT_CHANGED: Rule = Rule {
    id: "field-default-changed",
    group: "fields",
    what: "what the absence of a field means is another value",
    why: "requests that leave it out compile and behave otherwise",
    who: "callers who rely on the default",
    instead: "keep the default, or offer a new field",
    verdict: Verdict::Sides { request: Severity::Risky, response: Severity::Safe },
};

/// A field that had to be there is gone.
pub const FIELD_REMOVED: Rule = Rule {
    id: "field-removed",
    group: "fields",
    what: "a field that had to be there is gone",
    why: "clients that read it do not understand the answer",
    who: "readers of the field",
    instead: "go on sending it, deprecated",
    verdict: Verdict::Sides { request: Severity::Risky, response: Severity::Breaking },
};

/// A field that could be there is gone.
pub const FIELD_REMOVED_OPTIONAL: Rule = Rule {
    id: "field-removed-optional",
    group: "fields",
    what: "a field that could be there is gone",
    why: "what clients send is not looked at any more; what they read is never there",
    who: "callers who set it, readers who use it",
    instead: "deprecate the field with a sunset first",
    verdict: Verdict::Always(Severity::Risky),
};

/// A field has another name.
pub const FIELD_RENAMED: Rule = Rule {
    id: "field-renamed",
    group: "fields",
    what: "a field has another name",
    why: "the old name is not known any more",
    who: "callers and readers of the field",
    instead: "carry both names until clients have moved",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A struct allows no members but its fields any more.
pub const MEMBERS_CLOSED: Rule = Rule {
    id: "members-closed",
    group: "fields",
    what: "a struct allows no members but its fields any more",
    why: "requests with other members are refused",
    who: "callers who send other members",
    instead: "pass over members that are not known",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};

/// A struct allows other members besides its fields.
pub const MEMBERS_OPENED: Rule = Rule {
    id: "members-opened",
    group: "fields",
    what: "a struct allows other members besides its fields",
    why: "readers see members that they do not know",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
