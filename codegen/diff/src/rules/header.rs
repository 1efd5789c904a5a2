//! Headers of answers, of what an API sends by itself, and of parts.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// An answer has one more header.
pub const HEADER_ADDED: Rule = Rule {
    id: "header-added",
    group: "headers",
    what: "an answer has one more header",
    why: "clients pass over what they do not know",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// A header has to be sent from now on.
pub const HEADER_ADDED_REQUIRED: Rule = Rule {
    id: "header-added-required",
    group: "headers",
    what: "a header is new and must be there: in a part, or in what a webhook is answered with",
    why: "who writes it as before leaves the header out and is refused",
    who: "who writes the part or the answer",
    instead: "let the header be absent",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};

/// A header of an answer may be absent now.
pub const HEADER_BECAME_OPTIONAL: Rule = Rule {
    id: "header-became-optional",
    group: "headers",
    what: "a header of an answer may be absent now",
    why: "clients that read it find nothing; who writes it may leave it out",
    who: "readers of the header",
    instead: "always send it",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Breaking },
};

/// A header of an answer always comes now.
pub const HEADER_BECAME_REQUIRED: Rule = Rule {
    id: "header-became-required",
    group: "headers",
    what: "a header of an answer always comes now",
    why: "readers are promised more; who writes it has to",
    who: "who writes the header, in a part or in what a webhook is answered with",
    instead: "let it be absent where it is written",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};

/// A header that always came is gone.
pub const HEADER_REMOVED: Rule = Rule {
    id: "header-removed",
    group: "headers",
    what: "a header that always came is gone",
    why: "clients that read it find nothing",
    who: "readers of the header",
    instead: "go on sending it",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Breaking },
};

/// A header that might come is gone.
pub const HEADER_REMOVED_OPTIONAL: Rule = Rule {
    id: "header-removed-optional",
    group: "headers",
    what: "a header that might come is gone",
    why: "clients that read it never find it",
    who: "readers of the header",
    instead: "go on sending it",
    verdict: Verdict::Sides { request: Severity::Safe, response: Severity::Risky },
};
