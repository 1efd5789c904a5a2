//! Entities are told apart, have a key, and their links lead somewhere.

use std::collections::BTreeSet;

use specloom_source::{Sink, Span};

use crate::api::Api;
use crate::id::TypeId;
use crate::object::{Field, Struct};
use crate::problem::ValidateProblem;
use crate::scalar::Scalar;
use crate::types::Shape;

pub(super) fn entities_are_told_apart(api: &Api, sink: &mut Sink) {
    let mut seen = BTreeSet::new();
    for (at, it) in api.entities.iter().enumerate() {
        if !seen.insert(&it.name) {
            fault("name of its own for entity", at, it.origin, sink);
        }
    }
}

pub(super) fn entities_have_a_key(api: &Api, sink: &mut Sink) {
    for (at, it) in api.entities.iter().enumerate() {
        let key = structure(api, it.object).and_then(|object| field(object, &it.key.wire));
        let is_key = key.is_some_and(|key| {
            key.presence.is_required() && !key.ty.nullable && is_key(api, key.ty.id)
        });
        if !is_key {
            fault("key of entity", at, it.origin, sink);
        }
        if structure(api, it.changes).is_none() {
            fault("struct of the changes of entity", at, it.origin, sink);
        }
    }
}

pub(super) fn links_lead_somewhere(api: &Api, sink: &mut Sink) {
    for it in &api.entities {
        let object = structure(api, it.object);
        for (at, link) in it.links.iter().enumerate() {
            if object.and_then(|object| field(object, &link.name.wire)).is_none() {
                fault("field of link", at, link.origin, sink);
            }
            if api.entities.get(link.target).is_none() {
                fault("entity", link.target, link.origin, sink);
            }
        }
    }
}

/// Readers report what authors do wrong; what is left is theirs.
fn fault(what: &'static str, at: usize, origin: Span, sink: &mut Sink) {
    let id = u32::try_from(at).unwrap_or(u32::MAX);
    sink.report(origin, ValidateProblem::DanglingId { what, id });
}

fn structure(api: &Api, id: TypeId) -> Option<&Struct> {
    match &api.types.get(id)?.shape {
        Shape::Struct(it) => Some(it),
        Shape::Scalar(_)
        | Shape::Enum(_)
        | Shape::Union(_)
        | Shape::Interface(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => None,
    }
}

fn field<'a>(object: &'a Struct, name: &str) -> Option<&'a Field> {
    object.fields.iter().find(|it| &*it.name.wire == name)
}

/// Keys are texts and whole numbers.
fn is_key(api: &Api, id: TypeId) -> bool {
    matches!(
        api.types.get(id).map(|it| &it.shape),
        Some(Shape::Scalar(Scalar::String | Scalar::Int(_)))
    )
}
