//! What is announced, and whether the announcement is kept.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// A thing should not be used any more.
pub const DEPRECATED: Rule = Rule {
    id: "deprecated",
    group: "lifecycle",
    what: "a thing should not be used any more",
    why: "clients have time to move",
    who: "Rust code under `deny(warnings)`",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// `x-stability-level` is none of `draft`, `alpha`, `beta`, `stable`.
pub const STABILITY_INVALID: Rule = Rule {
    id: "stability-invalid",
    group: "lifecycle",
    what: "`x-stability-level` is none of `draft`, `alpha`, `beta`, `stable`",
    why: "nobody knows what is promised",
    who: "nobody yet",
    instead: "use one of the four words",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A thing is less stable than was said.
pub const STABILITY_LOWERED: Rule = Rule {
    id: "stability-lowered",
    group: "lifecycle",
    what: "a thing is less stable than was said",
    why: "a promise is taken back",
    who: "clients that rely on it",
    instead: "keep the level, and announce the change",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A thing is more stable than was said.
pub const STABILITY_RAISED: Rule = Rule {
    id: "stability-raised",
    group: "lifecycle",
    what: "a thing is more stable than was said",
    why: "clients are promised more",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// The day after which a thing may be gone is a later one.
pub const SUNSET_CHANGED: Rule = Rule {
    id: "sunset-changed",
    group: "lifecycle",
    what: "the day after which a thing may be gone is a later one",
    why: "clients have more time",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};

/// The day after which a thing may be gone is no date.
pub const SUNSET_INVALID: Rule = Rule {
    id: "sunset-invalid",
    group: "lifecycle",
    what: "the day after which a thing may be gone is no date",
    why: "nobody knows how long it stays",
    who: "clients that plan by it",
    instead: "write an RFC 3339 date",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A thing is deprecated without a day after which it may be gone, where the policy asks for one.
pub const SUNSET_MISSING: Rule = Rule {
    id: "sunset-missing",
    group: "lifecycle",
    what: "a thing is deprecated without a day after which it may be gone, where the policy asks for one",
    why: "nobody knows how long it stays",
    who: "clients that plan by it",
    instead: "add `x-sunset`",
    verdict: Verdict::Always(Severity::Breaking),
};

/// The day after which a thing may be gone is an earlier one, and sooner than the policy allows.
pub const SUNSET_MOVED_EARLIER: Rule = Rule {
    id: "sunset-moved-earlier",
    group: "lifecycle",
    what: "the day after which a thing may be gone is an earlier one, and sooner than the policy allows",
    why: "clients were promised more time",
    who: "clients that plan by it",
    instead: "keep the day",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A deprecated thing has no day any more after which it may be gone.
pub const SUNSET_REMOVED: Rule = Rule {
    id: "sunset-removed",
    group: "lifecycle",
    what: "a deprecated thing has no day any more after which it may be gone",
    why: "clients planned by it",
    who: "clients that plan by it",
    instead: "keep the day while the thing is deprecated",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A thing is deprecated and may be gone sooner than the policy allows.
pub const SUNSET_TOO_SOON: Rule = Rule {
    id: "sunset-too-soon",
    group: "lifecycle",
    what: "a thing is deprecated and may be gone sooner than the policy allows",
    why: "clients have no time to move",
    who: "clients that use it",
    instead: "choose a later day",
    verdict: Verdict::Always(Severity::Breaking),
};

/// A thing that should not be used any more may be used again.
pub const UNDEPRECATED: Rule = Rule {
    id: "undeprecated",
    group: "lifecycle",
    what: "a thing that should not be used any more may be used again",
    why: "clients can stay",
    who: "nobody",
    instead: "nothing is to be done",
    verdict: Verdict::Always(Severity::Safe),
};
