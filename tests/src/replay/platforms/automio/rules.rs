//! Where ours does otherwise on purpose.

use crate::replay::rule::Rule;

/// All of them.
pub(super) static RULES: &[Rule] = &[];
