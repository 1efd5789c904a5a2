//! The forms that a body can take.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// A form that said nothing of its values has a schema.
pub const MEDIA_SCHEMA_ADDED: Rule = Rule {
    id: "media-schema-added",
    group: "media",
    what: "a form that said nothing of its values has a schema",
    why: "what clients send is held against it",
    who: "clients that send something else",
    instead: "describe what was already sent",
    verdict: Verdict::Motion,
};

/// A form says nothing of its values any more.
pub const MEDIA_SCHEMA_REMOVED: Rule = Rule {
    id: "media-schema-removed",
    group: "media",
    what: "a form says nothing of its values any more",
    why: "clients no longer know what comes",
    who: "clients that rely on what came",
    instead: "keep the schema",
    verdict: Verdict::Soft,
};

/// A body can take one more form.
pub const MEDIA_TYPE_ADDED: Rule = Rule {
    id: "media-type-added",
    group: "media",
    what: "a body can take one more form",
    why: "clients may send it; an answer takes it when they ask for it",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// The form of a body goes by another name that means more or less.
pub const MEDIA_TYPE_CHANGED: Rule = Rule {
    id: "media-type-changed",
    group: "media",
    what: "the form of a body goes by another name that means more or less",
    why: "a media type that means less shuts clients out; one that means more may surprise them",
    who: "clients that go by the name",
    instead: "offer both until clients have moved",
    verdict: Verdict::Motion,
};

/// A body can no longer take a form.
pub const MEDIA_TYPE_REMOVED: Rule = Rule {
    id: "media-type-removed",
    group: "media",
    what: "a body can no longer take a form",
    why: "clients send what is refused, or ask for what is not to be had",
    who: "clients that use this form",
    instead: "keep the form beside the new one",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A member of a form or multipart body is written otherwise.
pub const PART_ENCODING_CHANGED: Rule = Rule {
    id: "part-encoding-changed",
    group: "media",
    what: "a member of a form or multipart body is written otherwise",
    why: "the server reads another value",
    who: "callers who send it",
    instead: "keep the encoding, or offer another member",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Risky },
};

/// What came whole comes in pieces, or the other way round, or in other pieces.
pub const STREAM_KIND_CHANGED: Rule = Rule {
    id: "stream-kind-changed",
    group: "media",
    what: "what came whole comes in pieces, or the other way round, or in other pieces",
    why: "a client waits for one thing and gets another",
    who: "every reader of the answer",
    instead: "offer the stream as a media type or operation of its own",
    verdict: Verdict::Always(Severity::Breaking),
};
