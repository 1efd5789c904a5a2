//! What `specloom explain` says of each problem of reading, sorted by code.

use crate::diagnostic::Explanation;

/// The explanations, sorted by code.
pub const EXPLANATIONS: &[Explanation] = &[];
