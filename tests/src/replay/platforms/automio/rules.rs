//! Where ours does otherwise on purpose.

use super::cache_rules;
use crate::replay::rule::Rule;

/// All of them.
pub(super) static RULES: &[Rule] = &[
    cache_rules::CLOSING,
    cache_rules::ENTRIES,
    cache_rules::FAILURES,
    cache_rules::MEMBERS,
    cache_rules::NOT_IMPLEMENTED,
    cache_rules::NO_TOKEN,
    cache_rules::REACHED_LATE,
    cache_rules::REFUSED,
    cache_rules::SLASHES,
    cache_rules::TASKS,
];
