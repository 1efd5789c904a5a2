//! Which members a value of a type can have.

use std::collections::BTreeSet;

use crate::api::Api;
use crate::id::{TypeId, TypeRef};
use crate::object::{Field, Rest};
use crate::types::Shape;

/// The types that a value of one of `start` can be, aliases, unions and
/// interfaces opened up; and whether it can be null.
pub(super) fn open(
    api: &Api,
    start: impl IntoIterator<Item = TypeRef>,
) -> (BTreeSet<TypeId>, bool) {
    let mut nullable = false;
    let mut waiting: Vec<TypeRef> = start.into_iter().collect();
    let mut seen = BTreeSet::new();
    let mut types = BTreeSet::new();
    while let Some(ty) = waiting.pop() {
        nullable |= ty.nullable;
        if !seen.insert(ty.id) {
            continue;
        }
        match &api.types[ty.id].shape {
            Shape::Alias(target) => waiting.push(*target),
            Shape::Union(it) => waiting.extend(it.members.iter().map(|it| it.ty)),
            Shape::Interface(it) => {
                types.insert(ty.id);
                let ids = it.implementors.iter();
                waiting.extend(ids.map(|&id| TypeRef { id, nullable: false }));
            }
            Shape::Scalar(_)
            | Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Any
            | Shape::Parameter(_)
            | Shape::Never => {
                types.insert(ty.id);
            }
        }
    }
    (types, nullable)
}

/// What stands under a name in a value.
enum Found {
    /// Values of this type.
    Type(TypeRef),
    /// Whatever the platform puts there.
    Anything,
    /// Nothing.
    Nothing,
}

/// Whether a path of member names leads somewhere from a value of one of `start`.
pub(super) fn leads_somewhere(api: &Api, start: Vec<TypeRef>, path: &[Box<str>]) -> bool {
    let mut here = start;
    for name in path {
        let mut next = Vec::new();
        for id in open(api, here).0 {
            match member(&api.types[id].shape, name) {
                Found::Anything => return true,
                Found::Type(ty) => next.push(ty),
                Found::Nothing => {}
            }
        }
        here = next;
    }
    !here.is_empty()
}

fn member(shape: &Shape, name: &str) -> Found {
    match shape {
        Shape::Struct(it) => match (named(&it.fields, name), it.rest) {
            (Some(ty), _) | (None, Rest::Kept(ty)) => Found::Type(ty),
            (None, Rest::Forbidden | Rest::Ignored) => Found::Nothing,
        },
        Shape::Interface(it) => named(&it.fields, name).map_or(Found::Nothing, Found::Type),
        &Shape::Map(value) => Found::Type(value),
        Shape::Any | Shape::Parameter(_) => Found::Anything,
        Shape::Scalar(_)
        | Shape::Enum(_)
        | Shape::Union(_)
        | Shape::List(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Never => Found::Nothing,
    }
}

fn named(fields: &[Field], name: &str) -> Option<TypeRef> {
    fields.iter().find(|it| &*it.name.wire == name).map(|it| it.ty)
}
