//! Where ours does otherwise on purpose.

use super::compare::Difference;
use super::vector::Vector;

/// A difference that is wanted, and why.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its name, as the report prints it.
    pub name: &'static str,
    /// Why ours is better.
    pub reason: &'static str,
    /// Whether it covers a difference.
    pub covers: fn(&Vector, &Difference) -> bool,
}

impl std::fmt::Debug for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rule").field("name", &self.name).finish_non_exhaustive()
    }
}
