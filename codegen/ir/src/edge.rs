//! Where types stand within types.

use crate::id::{TypeId, TypeRef};
use crate::object::{Field, Rest};
use crate::types::Shape;

/// A place within a type where another type stands; numbers count from 0 in
/// the author's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// The type of a field.
    Field(usize),
    /// The type of an argument of a field (GraphQL).
    Argument {
        /// The field.
        field: usize,
        /// The argument.
        argument: usize,
    },
    /// The type of the members that are not named.
    Rest,
    /// An interface that a struct fulfils.
    Implements(usize),
    /// A type that fulfils an interface.
    Implementor(usize),
    /// A member of a union.
    Member(usize),
    /// The items of a list.
    Item,
    /// The values of a map.
    Value,
    /// One of the first items of a tuple.
    Slot(usize),
    /// What may follow the first items of a tuple.
    SlotRest,
    /// What an alias stands for.
    Target,
}

/// How a value holds the value at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Hold {
    /// As a part of itself: its size includes the other's.
    Inline,
    /// Any number of them, none included: its size does not depend on them.
    Behind,
    /// Not at all: the place is about the value, not in it.
    Apart,
}

impl Place {
    /// How a value holds the value at this place.
    pub fn hold(self) -> Hold {
        match self {
            Self::Field(_)
            | Self::Implementor(_)
            | Self::Member(_)
            | Self::Slot(_)
            | Self::Target => Hold::Inline,
            Self::Rest | Self::Item | Self::Value | Self::SlotRest => Hold::Behind,
            Self::Argument { .. } | Self::Implements(_) => Hold::Apart,
        }
    }
}

/// One use of a type by another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edge {
    /// Where.
    pub place: Place,
    /// The type that is used.
    pub ty: TypeRef,
}

/// All uses of other types by a shape, in the author's order.
pub fn edges(shape: &Shape) -> Vec<Edge> {
    match shape {
        Shape::Struct(it) => {
            let mut edges = of_fields(&it.fields);
            if let Rest::Kept(ty) = it.rest {
                edges.push(Edge { place: Place::Rest, ty });
            }
            edges.extend(of_ids(&it.implements, Place::Implements));
            edges
        }
        Shape::Interface(it) => {
            let mut edges = of_fields(&it.fields);
            edges.extend(of_ids(&it.implementors, Place::Implementor));
            edges
        }
        Shape::Union(it) => (it.members.iter().enumerate())
            .map(|(at, member)| Edge { place: Place::Member(at), ty: member.ty })
            .collect(),
        Shape::Tuple { items, rest } => (items.iter().enumerate())
            .map(|(at, &ty)| Edge { place: Place::Slot(at), ty })
            .chain(rest.map(|ty| Edge { place: Place::SlotRest, ty }))
            .collect(),
        &Shape::List(ty) => vec![Edge { place: Place::Item, ty }],
        &Shape::Map(ty) => vec![Edge { place: Place::Value, ty }],
        &Shape::Alias(ty) => vec![Edge { place: Place::Target, ty }],
        Shape::Scalar(_) | Shape::Enum(_) | Shape::Any | Shape::Parameter(_) | Shape::Never => {
            Vec::new()
        }
    }
}

fn of_fields(fields: &[Field]) -> Vec<Edge> {
    let mut edges = Vec::new();
    for (at, field) in fields.iter().enumerate() {
        edges.push(Edge { place: Place::Field(at), ty: field.ty });
        for (argument, it) in field.arguments.iter().enumerate() {
            edges.push(Edge { place: Place::Argument { field: at, argument }, ty: it.ty });
        }
    }
    edges
}

fn of_ids(ids: &[TypeId], place: fn(usize) -> Place) -> impl Iterator<Item = Edge> {
    ids.iter()
        .enumerate()
        .map(move |(at, &id)| Edge { place: place(at), ty: TypeRef { id, nullable: false } })
}
