//! The types of schemas: what needs no name is shared, the rest is reserved and
//! filled later, so that no depth of schemas is a depth of calls.

use specloom_ir::{Owner, Role, TypeId, TypeName, TypeRef};
use specloom_source::{Node, Value};

use crate::cursor::Cursor;
use crate::lower::classify::form_of;
use crate::lower::constraint::constraints;
use crate::lower::docs::docs;
use crate::lower::flatten::flatten;
use crate::lower::form::FormKind;
use crate::lower::intern::{anonymous, intern};
use crate::lower::lowering::{Lowering, Pending};
use crate::lower::named::{free_name, named_ref};
use crate::lower::parts::Parts;
use crate::lower::place::Place;
use crate::lower::reduce::{reduce, sole_ref};
use crate::problem::OpenApiProblem;

/// The type of a schema.
pub fn lower_schema<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>, place: &Place) -> TypeRef {
    let reduced = reduce(low, at);
    if sole_ref(reduced.at).is_some()
        && let Some(ty) = named_ref(low, reduced.at)
    {
        return TypeRef { nullable: ty.nullable || reduced.nullable, ..ty };
    }
    let mut parts = flatten(low, reduced.at);
    parts.top = at;
    let ty = lower_parts(low, parts, place);
    TypeRef { nullable: ty.nullable || reduced.nullable, ..ty }
}

/// The type of a schema by its parts.
pub fn lower_parts<'d>(low: &mut Lowering<'d, '_>, parts: Parts<'d>, place: &Place) -> TypeRef {
    let form = form_of(low, &parts);
    let carried = is_carried_elsewhere(&parts, place);
    if let Some(item) = anonymous(low, &parts, &form, carried) {
        return intern(low, item, place);
    }
    if let Some(id) = around(low, &parts, place) {
        return TypeRef { id, nullable: form.nullable };
    }
    let component = place
        .component
        .as_ref()
        .filter(|it| needs_name(&form.kind) && !low.seen.names.contains(*it));
    let name = match component.cloned() {
        Some(component) => TypeName::Declared(free_name(low, &component)),
        None => place.name.clone(),
    };
    let id = low.reserve(name, docs(parts.top), parts.top.span());
    let ty = TypeRef { id, nullable: form.nullable };
    low.show(ty, parts.top.node);
    low.seen.pending.push_back(Pending::Inline { id, parts, form, lifted: place.lifted });
    ty
}

/// The type of the same inline schema in which this place stands, if it stands
/// in one: a schema that adds to a base which holds that schema has no end else.
fn around(low: &Lowering<'_, '_>, parts: &Parts<'_>, place: &Place) -> Option<TypeId> {
    if parts.only.is_some() {
        return None;
    }
    let mut found = None;
    let mut name = &place.name;
    while let TypeName::Derived { owner: Owner::Type(id), .. } = name {
        let def = &low.api.types[*id];
        name = &def.name;
        // Of several in a row the outer one is the whole.
        if def.origin == parts.top.span() && matches!(name, TypeName::Derived { .. }) {
            found = Some(*id);
        }
    }
    found
}

/// Whether the bounds of a schema need no type of its own: who holds it carries
/// them, or they are such that they do not tell members of a union apart.
fn is_carried_elsewhere(parts: &Parts<'_>, place: &Place) -> bool {
    let is_member = matches!(&place.name, TypeName::Derived { role: Role::Member(_), .. });
    place.lifted || (is_member && constraints(parts).is_only_kept())
}

/// Whether people would look for a type by its name.
fn needs_name(kind: &FormKind<'_>) -> bool {
    match kind {
        FormKind::Parameter(_)
        | FormKind::Enum(_)
        | FormKind::Choice(_)
        | FormKind::Kinds(_)
        | FormKind::Struct => true,
        FormKind::Any
        | FormKind::Never
        | FormKind::Scalar(_)
        | FormKind::MixedEnum
        | FormKind::Map(_)
        | FormKind::List(_)
        | FormKind::Tuple(_) => false,
    }
}

/// The type of a schema that stands in a place to which several ways may lead.
pub fn lower_position<'d>(low: &mut Lowering<'d, '_>, node: &'d Node, place: &Place) -> TypeRef {
    if let Some(ty) = low.seen.placed.get(&node.span) {
        return *ty;
    }
    check_is_schema(low, node);
    let schemas = low.schemas;
    let ty = lower_schema(low, schemas.at(node), place);
    low.seen.placed.insert(node.span, ty);
    ty
}

/// Reports what cannot be a schema.
pub fn check_is_schema(low: &mut Lowering<'_, '_>, node: &Node) -> bool {
    let is_schema = node.as_map().is_some() || node.as_bool().is_some();
    if node.value == Value::Null {
        low.report(node.span, OpenApiProblem::EmptyObject { object: "schema" });
    } else if !is_schema {
        let reason = format!("{} instead of an object", node.kind());
        low.report(node.span, OpenApiProblem::MalformedObject { object: "schema", reason });
    }
    is_schema
}
