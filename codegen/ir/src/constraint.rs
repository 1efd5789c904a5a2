//! What values must fulfil beyond their type.

use std::collections::BTreeMap;

use crate::seldom::Blank;
use crate::value::Value;

/// Bounds, in the words of JSON Schema. Numbers are kept as the author wrote them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Constraints {
    /// Not less than.
    pub minimum: Option<Box<str>>,
    /// Not more than.
    pub maximum: Option<Box<str>>,
    /// More than.
    pub exclusive_minimum: Option<Box<str>>,
    /// Less than.
    pub exclusive_maximum: Option<Box<str>>,
    /// A multiple of.
    pub multiple_of: Option<Box<str>>,
    /// At least so many characters.
    pub min_length: Option<u64>,
    /// At most so many characters.
    pub max_length: Option<u64>,
    /// Matches this expression (ECMA-262).
    pub pattern: Option<Box<str>>,
    /// At least so many items.
    pub min_items: Option<u64>,
    /// At most so many items.
    pub max_items: Option<u64>,
    /// No item twice.
    pub unique_items: bool,
    /// At least so many members.
    pub min_members: Option<u64>,
    /// At most so many members.
    pub max_members: Option<u64>,
    /// What else is demanded, under the keyword that demands it (`not`,
    /// `contains`, a `format` that no type stands for). Clients do not check it;
    /// it is kept so that a change of it is seen.
    pub others: BTreeMap<Box<str>, Value>,
}

impl Constraints {
    /// Whether nothing is demanded.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether nothing is demanded that a client could check.
    pub fn is_only_kept(&self) -> bool {
        let kept = Self { others: self.others.clone(), ..Self::default() };
        *self == kept
    }
}

/// What demands nothing.
static NOTHING: Constraints = Constraints {
    minimum: None,
    maximum: None,
    exclusive_minimum: None,
    exclusive_maximum: None,
    multiple_of: None,
    min_length: None,
    max_length: None,
    pattern: None,
    min_items: None,
    max_items: None,
    unique_items: false,
    min_members: None,
    max_members: None,
    others: BTreeMap::new(),
};

impl Blank for Constraints {
    fn blank() -> &'static Self {
        &NOTHING
    }
}
