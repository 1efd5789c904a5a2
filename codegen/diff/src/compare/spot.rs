//! Where a type is used on both sides.

use specloom_ir::{Constraints, Step};

use crate::delta::{Flow, Owner, Places};
use crate::graph::Wire;

/// Where a type is used on both sides.
#[derive(Clone, Debug)]
pub struct Spot<'a> {
    /// Whose use it is.
    pub owner: Owner,
    /// The way from the owner.
    pub steps: Vec<Step>,
    /// In which directions values travel there.
    pub flow: Flow,
    /// How they are carried.
    pub wire: Wire,
    /// Both places.
    pub places: Places,
    /// What stands there, in words: ``field `price` ``.
    pub noun: String,
    /// Its wire name.
    pub subject: String,
    /// The bounds that the use itself sets, if it does, on both sides.
    pub bounds: Option<(&'a Constraints, &'a Constraints)>,
    /// Whether it may be absent, on both sides.
    pub is_optional: bool,
}
