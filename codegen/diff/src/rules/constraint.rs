//! What values must fulfil beyond their type.

use crate::change::Severity;
use crate::rule::{Rule, Verdict};

/// A condition on values is new, gone or another one: `not`, `if`, `contains`, `dependentRequired` and the like.
pub const ASSERTION_CHANGED: Rule = Rule {
    id: "assertion-changed",
    group: "constraints",
    what: "a condition on values is new, gone or another one: `not`, `if`, `contains`, `dependentRequired` and the like",
    why: "a new condition refuses requests that were right; one that is gone lets answers carry what clients do not expect",
    who: "callers whose values are now refused, readers who rely on the condition",
    instead: "check the condition later, and answer with a warning first",
    verdict: Verdict::Motion,
};

/// How many items a list may have.
pub const ITEM_BOUNDS_CHANGED: Rule = Rule {
    id: "item-bounds-changed",
    group: "constraints",
    what: "how many items a list may have",
    why: "a tighter bound refuses requests that were right; a looser one lets answers carry what clients do not expect",
    who: "callers whose values are now refused, readers who rely on the bound",
    instead: "loosen bounds of requests only, tighten bounds of answers only",
    verdict: Verdict::Motion,
};

/// The values that an open list is known to have (`x-extensible-enum`).
pub const KNOWN_VALUES_CHANGED: Rule = Rule {
    id: "known-values-changed",
    group: "constraints",
    what: "the values that an open list is known to have (`x-extensible-enum`)",
    why: "a value that is no longer known is no longer promised to be understood",
    who: "callers who send a value that is gone",
    instead: "keep the values that were known",
    verdict: Verdict::Sides { request: Severity::Breaking, response: Severity::Safe },
};

/// How many characters a text may have.
pub const LENGTH_BOUNDS_CHANGED: Rule = Rule {
    id: "length-bounds-changed",
    group: "constraints",
    what: "how many characters a text may have",
    why: "a tighter bound refuses requests that were right; a looser one lets answers carry what clients do not expect",
    who: "callers whose values are now refused, readers who rely on the bound",
    instead: "loosen bounds of requests only, tighten bounds of answers only",
    verdict: Verdict::Motion,
};

/// How many members a map or struct may have.
pub const MEMBER_BOUNDS_CHANGED: Rule = Rule {
    id: "member-bounds-changed",
    group: "constraints",
    what: "how many members a map or struct may have",
    why: "a tighter bound refuses requests that were right; a looser one lets answers carry what clients do not expect",
    who: "callers whose values are now refused, readers who rely on the bound",
    instead: "loosen bounds of requests only, tighten bounds of answers only",
    verdict: Verdict::Motion,
};

/// Of what a number must be a multiple.
pub const MULTIPLE_OF_CHANGED: Rule = Rule {
    id: "multiple-of-changed",
    group: "constraints",
    what: "of what a number must be a multiple",
    why: "a tighter bound refuses requests that were right; a looser one lets answers carry what clients do not expect",
    who: "callers whose values are now refused, readers who rely on the bound",
    instead: "loosen bounds of requests only, tighten bounds of answers only",
    verdict: Verdict::Motion,
};

/// How small or large a number may be.
pub const NUMBER_BOUNDS_CHANGED: Rule = Rule {
    id: "number-bounds-changed",
    group: "constraints",
    what: "how small or large a number may be",
    why: "a tighter bound refuses requests that were right; a looser one lets answers carry what clients do not expect",
    who: "callers whose values are now refused, readers who rely on the bound",
    instead: "loosen bounds of requests only, tighten bounds of answers only",
    verdict: Verdict::Motion,
};

/// Which texts match.
pub const PATTERN_CHANGED: Rule = Rule {
    id: "pattern-changed",
    group: "constraints",
    what: "which texts match",
    why: "a text that matched may be refused; whether one expression holds all that another holds is known only in simple cases",
    who: "callers whose texts are now refused",
    instead: "widen the expression only",
    verdict: Verdict::Sides { request: Severity::Risky, response: Severity::Safe },
};

/// Whether an item may stand in a list twice.
pub const UNIQUE_ITEMS_CHANGED: Rule = Rule {
    id: "unique-items-changed",
    group: "constraints",
    what: "whether an item may stand in a list twice",
    why: "a list that was right may be refused",
    who: "callers who send an item twice",
    instead: "drop repeated items instead of refusing them",
    verdict: Verdict::Motion,
};
