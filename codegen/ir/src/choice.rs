//! Values that are one of several.

use specloom_source::Span;

use crate::docs::Docs;
use crate::id::TypeRef;
use crate::name::Name;
use crate::seldom::Seldom;
use crate::value::Value;

/// One of some constants.
#[derive(Clone, Debug)]
pub struct Enum {
    /// The constants in the author's order. Texts, or numbers, never mixed:
    /// mixed ones are a [`Union`].
    pub values: Vec<EnumValue>,
    /// Whether others may come.
    pub openness: Openness,
}

/// One constant.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The constant as it is carried.
    pub value: Value,
    /// The name it goes by: the value itself, or `x-enum-varnames`, `x-specloom-name`.
    pub name: Name,
    /// What the author says of it.
    pub docs: Seldom<Docs>,
    /// Where it stands.
    pub origin: Span,
}

/// Whether values may come that the spec does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Openness {
    /// They may: clients keep them.
    Open,
    /// The author promises that none will (`x-specloom-closed: true`, or a `const`).
    Closed,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    /// The types in the author's order.
    pub members: Vec<Member>,
    /// How a value says which one it is.
    pub tagging: Tagging,
    /// Whether other members may come.
    pub openness: Openness,
}

/// One of the types of a union.
#[derive(Clone, Debug)]
pub struct Member {
    /// The name it goes by.
    pub name: Name,
    /// Its type.
    pub ty: TypeRef,
    /// What the author says of it here.
    pub docs: Docs,
    /// The tags that choose it, if the union is tagged.
    pub tags: Vec<Box<str>>,
    /// Where it stands.
    pub origin: Span,
}

/// How a value says which member of a union it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tagging {
    /// By a field of the value; each member lists its tags.
    Field(Name),
    /// By the name of the event that carries it (server-sent events).
    EventName,
    /// By `__typename` (GraphQL).
    Typename,
    /// By the one member that it has, whose value it is (`@oneOf` of GraphQL).
    OnlyMember,
    /// By its shape: the member that fits best.
    Shape,
}
