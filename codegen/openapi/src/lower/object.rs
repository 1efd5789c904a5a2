//! Objects with properties.

use std::collections::BTreeSet;

use specloom_ir::{
    Access, Constraints, Docs, Field, Fill, Name, Owner, Presence, Rest, Role, Struct, TypeId,
    TypeRef, Value,
};

use crate::cursor::{Cursor, Said as Says};
use crate::extension::schema::FillName;
use crate::extension::schema_extension;
use crate::lower::constraint::constraints;
use crate::lower::docs::docs;
use crate::lower::flatten::{flatten, flatten_all};
use crate::lower::intern::intern_any;
use crate::lower::kinds::Kinds;
use crate::lower::lowering::{Lowering, Password};
use crate::lower::parts::{Part, Parts, Property};
use crate::lower::place::Place;
use crate::lower::reduce::{carried, reduce, sole_ref};
use crate::lower::types::{lower_parts, lower_schema};
use crate::problem::OpenApiProblem;

/// The fields of an object, from all its parts.
pub fn struct_of<'d>(low: &mut Lowering<'d, '_>, parts: &Parts<'d>, id: TypeId) -> Struct {
    let properties = parts.properties();
    let required = required_names(low, parts, &properties);
    let mut fields = Vec::with_capacity(properties.len());
    for property in &properties {
        let is_required = required.contains(property.name);
        let presence = if is_required { Presence::Required } else { Presence::Optional };
        fields.push(Field { presence, ..field_of(low, id, property) });
    }
    Struct { fields, rest: rest_of(low, parts, id), implements: Vec::new() }
}

fn required_names<'d>(
    low: &mut Lowering<'d, '_>,
    parts: &Parts<'d>,
    properties: &[Property<'d>],
) -> BTreeSet<&'d str> {
    let known: BTreeSet<_> = properties.iter().map(|it| it.name).collect();
    let mut names = BTreeSet::new();
    for (name, at) in parts.required() {
        if !known.contains(name) {
            let name = name.to_owned();
            low.report(at.span(), OpenApiProblem::RequiredWithoutProperty { name });
        }
        names.insert(name);
    }
    names
}

fn field_of<'d>(low: &mut Lowering<'d, '_>, id: TypeId, property: &Property<'d>) -> Field {
    let name = Name::new(property.name);
    let at = property.said().find(|it| tells(*it)).unwrap_or(property.last);
    let place = Place {
        lifted: true,
        ..Place::part(Owner::Type(id), Role::Field(name.clone()), at.span())
    };
    let Said { ty, parts, bounds } = field_type(low, property, &place);
    let prose = property.said().map(docs).find(|it| *it != Docs::default());
    let extension = schema_extension(at.node, &mut low.reports);
    let default = parts.last("default").map(|it| Value::from(it.node));
    let is_password = parts.last_text("format") == Some("password");
    if is_password && !extension.secret {
        let name = name.clone();
        low.seen.passwords.push(Password { owner: id, field: name, at: at.span() });
    }
    Field {
        name,
        rename: extension.name.map(Name::new),
        docs: prose.unwrap_or_default(),
        ty,
        presence: Presence::Optional,
        access: access(&parts),
        default: default.filter(|it| *it != Value::Null).map(Box::new),
        send: at.node.get("x-specloom-send").map(|it| Box::new(it.into())),
        fill: extension.fill.map(|it| match it {
            FillName::Uuid => Fill::Uuid,
            FillName::Path => Fill::Path,
            FillName::IdempotencyKey => Fill::IdempotencyKey,
        }),
        merged: false,
        secret: extension.secret || is_password,
        constraints: bounds.into(),
        aliases: extension.aliases.into_iter().map(Name::new).collect(),
        arguments: Vec::new(),
        origin: at.span(),
    }
}

/// Whether a schema says which values are right.
fn tells(at: Cursor<'_>) -> bool {
    carried(at).next().is_some()
}

/// What is said of a property.
struct Said<'d> {
    ty: TypeRef,
    /// All of it, what it refers to included.
    parts: Parts<'d>,
    /// The bounds that are not those of a type with a name.
    bounds: Constraints,
}

fn field_type<'d>(low: &mut Lowering<'d, '_>, property: &Property<'d>, place: &Place) -> Said<'d> {
    let mut telling: Vec<_> = property.said().filter(|it| tells(*it)).collect();
    telling.reverse();
    telling.dedup_by(|a, b| a.json() == b.json());
    if let [first, others @ ..] = telling.as_slice()
        && !others.is_empty()
    {
        let parts = flatten_all(low, *first, others);
        if parts.named_kinds() == Some(Kinds::NONE) {
            let at = parts.top.key_span("type");
            low.report(at, OpenApiProblem::AllOfConflict { keyword: "type" });
        }
        let ty = lower_parts(low, parts.clone(), place);
        let bounds = constraints(&parts);
        return Said { ty, parts, bounds };
    }
    let at = telling.first().copied().unwrap_or(property.last);
    let ty = lower_schema(low, at, place);
    let reduced = reduce(low, at);
    let mut parts = Parts { top: at, list: Vec::new(), only: None };
    let mut bounds = Constraints::default();
    if sole_ref(reduced.at).is_some() {
        // Of a type with a name only what it says of all its uses counts here.
        let schemas = low.schemas;
        let target = low.target(reduced.at).map(|it| schemas.at(it.node));
        parts.list.extend(target.map(|at| Part { at, has_choice: false }));
    } else {
        parts = flatten(low, reduced.at);
        bounds = constraints(&parts);
    }
    let around = property.before.iter().copied().chain([property.last, at]);
    parts.list.extend(around.map(|at| Part { at, has_choice: false }));
    Said { ty, parts, bounds }
}

fn access(parts: &Parts<'_>) -> Access {
    match (parts.is_set("readOnly"), parts.is_set("writeOnly")) {
        (true, false) => Access::ReadOnly,
        (false, true) => Access::WriteOnly,
        (true, true) | (false, false) => Access::Both,
    }
}

/// What is done with members that no property describes. JSON Schema allows
/// them where nothing is said, so they are kept.
fn rest_of<'d>(low: &mut Lowering<'d, '_>, parts: &Parts<'d>, id: TypeId) -> Rest {
    let mut schemas = parts.all("additionalProperties").collect::<Vec<_>>();
    schemas.extend(parts.all("unevaluatedProperties"));
    let patterns = parts.all("patternProperties").flat_map(Cursor::members);
    let patterns: Vec<_> = patterns.map(|(_, it)| it).collect();
    let place = Place::part(Owner::Type(id), Role::Value, parts.top.span());
    let said = schemas.iter().rev().find(|it| it.said() == Says::Map);
    let is_mixed = said.is_some_and(|said| patterns.iter().any(|it| it.json() != said.json()));
    if patterns.len() > 1 || is_mixed {
        let keyword = "patternProperties".into();
        let at = parts.top.key_span("patternProperties");
        low.report(at, OpenApiProblem::SchemaKeywordNotCarried { keyword });
        // Members of several types stand beside each other.
        return Rest::Kept(intern_any(low, &place));
    }
    if let Some(schema) = said.or(patterns.first().filter(|_| patterns.len() == 1)) {
        return Rest::Kept(lower_schema(low, *schema, &place));
    }
    if patterns.is_empty() && schemas.iter().any(|it| it.said() == Says::Bool(false)) {
        return Rest::Forbidden;
    }
    Rest::Kept(intern_any(low, &place))
}
