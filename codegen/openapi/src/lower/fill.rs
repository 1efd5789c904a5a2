//! Says of each reserved type what its values look like.

use std::collections::BTreeSet;

use specloom_ir::{Constraints, Name, Owner, Role, Shape, TypeId, TypeRef};
use specloom_source::Node;

use crate::cursor::{Cursor, Said};
use crate::extension::other_extensions;
use crate::lower::choice::enum_of;
use crate::lower::classify::form_of;
use crate::lower::constraint::constraints;
use crate::lower::flatten::{flatten, flatten_all};
use crate::lower::form::{Form, FormKind};
use crate::lower::inherit::{children_of, union_of_children};
use crate::lower::intern::intern_any;
use crate::lower::lowering::{Lowering, Pending};
use crate::lower::named::named_ref;
use crate::lower::object::struct_of;
use crate::lower::parts::Parts;
use crate::lower::place::Place;
use crate::lower::reduce::{reduce, sole_ref};
use crate::lower::types::{check_is_schema, lower_parts, lower_schema};
use crate::lower::union::{union_of_choice, union_of_kinds};
use crate::problem::OpenApiProblem;

/// Fills reserved types until there are no new ones.
pub fn fill_pending(low: &mut Lowering<'_, '_>) {
    while let Some(pending) = low.seen.pending.pop_front() {
        match pending {
            Pending::Named { id, node } => fill_named(low, id, node),
            Pending::Inline { id, parts, form, lifted } => {
                fill(low, id, &parts, form);
                if lifted {
                    low.api.types[id].constraints = Constraints::default().into();
                }
            }
        }
    }
}

fn fill_named<'d>(low: &mut Lowering<'d, '_>, id: TypeId, node: &'d Node) {
    if !check_is_schema(low, node) {
        return;
    }
    let schemas = low.schemas;
    let at = schemas.at(node);
    let reduced = reduce(low, at);
    if sole_ref(reduced.at).is_some() {
        fill_alias(low, id, reduced.at);
        low.api.types[id].extensions = other_extensions(node);
        return;
    }
    let mut parts = flatten(low, reduced.at);
    parts.top = at;
    let children = children_of(low, node, &parts);
    if children.is_empty() {
        let form = form_of(low, &parts);
        fill(low, id, &parts, form);
    } else {
        union_of_children(low, id, &parts, &children);
    }
}

fn fill_alias<'d>(low: &mut Lowering<'d, '_>, id: TypeId, at: Cursor<'d>) {
    if leads_back(low, at) {
        let target = at.text("$ref").unwrap_or_default().into();
        low.report(at.span(), OpenApiProblem::CircularRef { target });
    } else if let Some(ty) = named_ref(low, at) {
        low.api.types[id].shape = Shape::Alias(TypeRef { nullable: false, ..ty });
    }
}

/// Whether a chain of references ends where it began.
fn leads_back<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>) -> bool {
    let mut seen = BTreeSet::new();
    let mut at = at;
    while sole_ref(at).is_some() {
        let Some(target) = low.target(at) else { return false };
        if !seen.insert(target.node.span) {
            return true;
        }
        let schemas = low.schemas;
        at = reduce(low, schemas.at(target.node)).at;
    }
    false
}

fn fill<'d>(low: &mut Lowering<'d, '_>, id: TypeId, parts: &Parts<'d>, form: Form<'d>) {
    let at = parts.top;
    let part = |role, at: Cursor<'_>| Place::part(Owner::Type(id), role, at.span());
    let shape = match form.kind {
        FormKind::Any => Shape::Any,
        FormKind::Never => Shape::Never,
        FormKind::Parameter(name) => Shape::Parameter(name.into()),
        FormKind::MixedEnum => {
            low.report(at.key_span("enum"), OpenApiProblem::MixedEnum);
            Shape::Any
        }
        FormKind::Scalar(scalar) => Shape::Scalar(scalar),
        FormKind::Enum(constants) => enum_of(low, parts, &constants),
        FormKind::Choice(choice) => union_of_choice(low, parts, &choice, id),
        FormKind::Kinds(kinds) => union_of_kinds(low, parts, &kinds, id),
        FormKind::Struct => Shape::Struct(struct_of(low, parts, id)),
        FormKind::Map(None) => Shape::Map(intern_any(low, &part(Role::Value, at))),
        FormKind::Map(Some(value)) => {
            Shape::Map(lower_schema(low, value, &part(Role::Value, value)))
        }
        FormKind::List(items) => Shape::List(item_of(low, &items, &part(Role::Item, at))),
        FormKind::Tuple(items) => tuple_of(low, parts, items, id),
    };
    let def = &mut low.api.types[id];
    def.shape = shape;
    def.extensions = other_extensions(at.node);
    def.constraints = constraints(parts).into();
}

fn item_of<'d>(low: &mut Lowering<'d, '_>, items: &[Cursor<'d>], place: &Place) -> TypeRef {
    match items {
        [] => intern_any(low, place),
        [item] => lower_schema(low, *item, place),
        [first, others @ ..] => {
            let item = flatten_all(low, *first, others);
            lower_parts(low, item, place)
        }
    }
}

fn tuple_of<'d>(
    low: &mut Lowering<'d, '_>,
    parts: &Parts<'d>,
    items: Vec<Cursor<'d>>,
    id: TypeId,
) -> Shape {
    let mut types = Vec::new();
    for (index, item) in items.into_iter().enumerate() {
        let role = Role::Member(Name::new(format!("item {}", index + 1)));
        let place = Place::part(Owner::Type(id), role, item.span());
        types.push(lower_schema(low, item, &place));
    }
    let is_closed = parts.last("items").is_some_and(|it| it.said() == Said::Bool(false))
        || parts.list.iter().any(|it| it.at.count("maxItems") == u64::try_from(types.len()).ok());
    let rest = parts.last("items").filter(|it| !matches!(it.said(), Said::Bool(_)));
    let rest = match rest {
        Some(it) => {
            let place = Place::part(Owner::Type(id), Role::Item, it.span());
            Some(lower_schema(low, it, &place))
        }
        None if is_closed => None,
        // JSON Schema lets anything follow where nothing is said.
        None => {
            let place = Place::part(Owner::Type(id), Role::Item, parts.top.span());
            Some(intern_any(low, &place))
        }
    };
    Shape::Tuple { items: types, rest }
}
