//! Fields and what they take.

use apollo_compiler::ast::{FieldDefinition, InputValueDefinition};
use apollo_compiler::schema::Component;
use apollo_compiler::{Name, Node};
use indexmap::IndexMap;
use specloom_ir::{Access, Constraints, Docs, Field, Presence, TypeRef};
use specloom_source::Span;

use super::Whole;
use super::types::used;
use crate::lower::value::default;
use crate::lower::words::docs;

/// The fields of a type that answers are made of; those that no document asks for
/// may be left out.
pub(super) fn of(
    whole: &mut Whole<'_>,
    on: &Name,
    all: &IndexMap<Name, Component<FieldDefinition>, impl std::hash::BuildHasher>,
) -> Vec<Field> {
    let picked = whole.picked;
    let taken = all.values().filter(|it| picked.is_none_or(|all| all.takes(on, &it.name)));
    taken.map(|it| asked(whole, on, it)).collect()
}

fn asked(whole: &mut Whole<'_>, on: &str, it: &FieldDefinition) -> Field {
    let ty = used(whole, &it.ty);
    let arguments = arguments(whole, on, it);
    let arguments = arguments.iter().map(|it| given(whole, it)).collect();
    Field {
        docs: docs(it.description.as_ref(), &it.directives),
        access: Access::ReadOnly,
        arguments,
        ..bare(&it.name, ty, whole.schema.span(it.name.location()))
    }
}

/// The arguments of a field; those that may be left out and that no document gives
/// may be left out here too.
pub(super) fn arguments(
    whole: &Whole<'_>,
    on: &str,
    it: &FieldDefinition,
) -> Vec<Node<InputValueDefinition>> {
    let is_left = |argument: &InputValueDefinition| {
        !is_required(argument)
            && whole.picked.is_some_and(|all| all.leaves_argument(on, &it.name, &argument.name))
    };
    it.arguments.iter().filter(|it| !is_left(it)).cloned().collect()
}

/// Whether something must be given.
pub(super) fn is_required(it: &InputValueDefinition) -> bool {
    it.ty.is_non_null() && it.default_value.is_none()
}

/// What clients give: an argument, or a member of an input.
pub(super) fn given(whole: &mut Whole<'_>, it: &InputValueDefinition) -> Field {
    let ty = used(whole, &it.ty);
    let presence = if is_required(it) { Presence::Required } else { Presence::Optional };
    Field {
        docs: docs(it.description.as_ref(), &it.directives),
        presence,
        access: Access::WriteOnly,
        default: default(it.default_value.as_deref(), &it.ty).map(Box::new),
        ..bare(&it.name, ty, whole.schema.span(it.name.location()))
    }
}

fn bare(name: &Name, ty: TypeRef, origin: Span) -> Field {
    Field {
        name: specloom_ir::Name::new(name.as_str()),
        rename: None,
        docs: Docs::default(),
        ty,
        presence: Presence::Required,
        access: Access::Both,
        default: None,
        send: None,
        fill: None,
        secret: false,
        constraints: Constraints::default().into(),
        aliases: Vec::new(),
        merged: false,
        arguments: Vec::new(),
        origin,
    }
}
