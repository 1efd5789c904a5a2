//! Kinds of objects that an ontology knows, and how they are linked.

use specloom_source::Span;

use crate::docs::Docs;
use crate::id::TypeId;
use crate::name::Name;

/// A kind of objects: what an object looks like, how it is found, and where
/// its links lead.
///
/// Its properties are the fields of [`object`](Self::object) that are no links.
#[derive(Clone, Debug)]
pub struct Entity {
    /// Its API name.
    pub name: Name,
    /// What the author says of it.
    pub docs: Docs,
    /// The struct of an object: its properties, then its links.
    pub object: TypeId,
    /// The struct of what an update may change.
    pub changes: TypeId,
    /// The property by which an object is found.
    pub key: Name,
    /// Its links in the author's order; each is a field of [`object`](Self::object).
    pub links: Vec<EntityLink>,
    /// Where it is defined.
    pub origin: Span,
}

/// A relation to objects of a kind.
#[derive(Clone, Debug)]
pub struct EntityLink {
    /// Its API name.
    pub name: Name,
    /// What the author says of it.
    pub docs: Docs,
    /// Where it leads to: an index into [`Api::entities`](crate::Api::entities).
    pub target: usize,
    /// How many objects are at either end.
    pub cardinality: Cardinality,
    /// From which end of the relation it is seen, if the author says so.
    pub direction: Option<Direction>,
    /// Where it is defined.
    pub origin: Span,
}

/// How many objects are at either end of a link: here, then there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cardinality {
    /// One to one.
    OneToOne,
    /// One to many.
    OneToMany,
    /// Many to one.
    ManyToOne,
    /// Many to many.
    ManyToMany,
}

impl Cardinality {
    /// Every cardinality.
    pub const ALL: [Self; 4] = [Self::OneToOne, Self::OneToMany, Self::ManyToOne, Self::ManyToMany];

    /// How it is written: `one_to_many`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OneToOne => "one_to_one",
            Self::OneToMany => "one_to_many",
            Self::ManyToOne => "many_to_one",
            Self::ManyToMany => "many_to_many",
        }
    }

    /// Whether the link leads to any number of objects, and not to one at most.
    pub fn is_to_many(self) -> bool {
        match self {
            Self::OneToOne | Self::ManyToOne => false,
            Self::OneToMany | Self::ManyToMany => true,
        }
    }
}

/// From which end of its relation a link is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From where the relation starts.
    Forward,
    /// From where it leads to.
    Reverse,
}

impl Direction {
    /// Every direction.
    pub const ALL: [Self; 2] = [Self::Forward, Self::Reverse];

    /// How it is written: `forward`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Forward => "forward",
            Self::Reverse => "reverse",
        }
    }
}
