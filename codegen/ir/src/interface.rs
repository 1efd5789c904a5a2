//! Interfaces as what code can hold: one of the types that have their fields.

use crate::api::Api;
use crate::choice::{Member, Openness, Tagging, Union};
use crate::id::{TypeId, TypeRef};
use crate::name::{Name, TypeName};
use crate::object::{Interface, Rest, Struct};
use crate::types::Shape;

/// Puts in the place of each interface a union of the types that have its
/// fields, told apart by `__typename`; one that no type has is a struct of its
/// fields. Emitters give unions accessors for what all members have.
pub fn interfaces_as_unions(api: &mut Api) {
    let found: Vec<TypeId> = api
        .types
        .entries()
        .filter(|(_, it)| matches!(it.shape, Shape::Interface(_)))
        .map(|(id, _)| id)
        .collect();
    for id in found {
        let Shape::Interface(it) = std::mem::replace(&mut api.types[id].shape, Shape::Never) else {
            continue;
        };
        api.types[id].shape = shape(api, it);
    }
}

fn shape(api: &Api, it: Interface) -> Shape {
    if it.implementors.is_empty() {
        let (rest, implements) = (Rest::Ignored, Vec::new());
        return Shape::Struct(Struct { fields: it.fields, rest, implements });
    }
    let members = it.implementors.iter().enumerate().map(|(at, &id)| member(api, at, id));
    let (tagging, openness) = (Tagging::Typename, Openness::Open);
    Shape::Union(Union { members: members.collect(), tagging, openness })
}

fn member(api: &Api, at: usize, id: TypeId) -> Member {
    let def = api.types.get(id);
    let name = match def.map(|it| &it.name) {
        Some(TypeName::Declared(name)) => name.clone(),
        // Types of a schema have names.
        Some(TypeName::Derived { .. }) | None => Name::new(format!("member {}", at + 1)),
    };
    Member {
        tags: vec![(&name.wire).into()],
        name,
        ty: TypeRef { id, nullable: false },
        docs: crate::docs::Docs::default(),
        origin: def.map(|it| it.origin).unwrap_or_default(),
    }
}
