//! Selections to types.
//!
//! What is asked of every value is a struct. What is asked of some types only
//! is a union by `__typename`, which stands within that struct as the field
//! `on`, or by itself if nothing else is asked. A fragment is a type of its own
//! and stands as a field that has no member of its own; a selection that is
//! nothing but one fragment is that fragment's type.

use std::collections::BTreeMap;

use apollo_compiler::executable::Field as Selected;
use apollo_compiler::{Name, Node};
use indexmap::IndexMap;
use specloom_ir::{
    Access, Constraints, Docs, Field, Member, Openness, Owner, Presence, Rest, Role, Shape, Struct,
    Tagging, TypeId, TypeName, TypeRef, Union,
};
use specloom_source::Span;

use super::gather::{Asked, Gathered, Narrow, Part, count_keys, gather};
use super::named::{named, wrapped};
use super::words::{docs, said};
use super::{Draft, Lowering, add};
use crate::problem::GraphQlProblem as Problem;

/// What is asked of a value, and how its type is called.
pub(super) struct Wanted<'a> {
    /// Of which type the value is.
    pub of: Name,
    /// What is asked.
    pub parts: Vec<(Part<'a>, bool)>,
    /// How the type is called.
    pub name: TypeName,
    /// Who its own parts are called after.
    pub owner: Option<Owner>,
    /// Where it is asked.
    pub origin: Span,
}

/// The type of what is asked.
pub(super) fn type_of<'a>(low: &mut Lowering<'a>, wanted: Wanted<'a>) -> TypeId {
    let gathered = gather(low, &wanted.of, &wanted.parts);
    if let (true, true, [(only, false)]) = (
        gathered.fields.is_empty(),
        gathered.narrow.is_empty(),
        gathered.fragments.iter().map(|(name, it)| (*name, *it)).collect::<Vec<_>>().as_slice(),
    ) {
        return fragment(low, only);
    }
    let said = said(low.schema.definitions.types.get(&wanted.of).and_then(|it| it.description()));
    let draft = Draft { name: wanted.name, docs: said, origin: wanted.origin };
    let id = add(low, draft, Shape::Never);
    let owner = wanted.owner.unwrap_or(Owner::Type(id));
    let here = Here { id, owner, origin: wanted.origin };
    let is_narrow_alone =
        gathered.fields.keys().all(|it| *it == "__typename") && gathered.fragments.is_empty();
    let shape = if is_narrow_alone && !gathered.narrow.is_empty() {
        union(low, &wanted.of, &gathered.narrow, &here)
    } else {
        structure(low, &wanted.of, &gathered, &here)
    };
    low.api.types[id].shape = shape;
    id
}

/// The type whose parts are lowered.
struct Here {
    id: TypeId,
    /// Who its parts are called after.
    owner: Owner,
    origin: Span,
}

/// The type of a fragment; each is made once.
fn fragment(low: &mut Lowering<'_>, name: &Name) -> TypeId {
    if let Some(&id) = low.fragments.get(name) {
        return id;
    }
    let documents = low.documents;
    let Some(it) = documents.definitions.fragments.get(name) else {
        return named(low, name);
    };
    let origin = low.place(it.location());
    let wanted = TypeName::Declared(specloom_ir::Name::new(name.as_str()));
    let is_taken = low.api.types.iter().any(|it| it.name == wanted)
        || low.schema.definitions.types.contains_key(name);
    let called = if is_taken {
        TypeName::Declared(specloom_ir::Name::new(format!("{name}Fragment")))
    } else {
        wanted
    };
    let mut keys = BTreeMap::new();
    count_keys(&it.selection_set, &mut keys);
    let outer = std::mem::replace(&mut low.keys, keys);
    let parts = vec![(Part::Selection(&it.selection_set), false)];
    let of = it.type_condition().clone();
    let id = type_of(low, Wanted { of, parts, name: called, owner: None, origin });
    low.keys = outer;
    low.fragments.insert(name.clone(), id);
    id
}

fn structure<'a>(low: &mut Lowering<'a>, of: &Name, gathered: &Gathered<'a>, here: &Here) -> Shape {
    let mut fields = Vec::new();
    for (key, asked) in &gathered.fields {
        fields.extend(field(low, key, asked, here));
    }
    for (name, is_conditional) in &gathered.fragments {
        let id = fragment(low, name);
        fields.push(merged(id, name, *is_conditional, here.origin));
    }
    if !gathered.narrow.is_empty() {
        let name = part_name(here, "on");
        let draft = Draft { name, docs: Docs::default(), origin: here.origin };
        let id = add(low, draft, Shape::Never);
        let inner = Here { id, owner: Owner::Type(id), origin: here.origin };
        let shape = union(low, of, &gathered.narrow, &inner);
        low.api.types[id].shape = shape;
        fields.push(merged(id, "on", false, here.origin));
    }
    Shape::Struct(Struct { fields, rest: Rest::Ignored, implements: Vec::new() })
}

fn part_name(here: &Here, name: &str) -> TypeName {
    TypeName::Derived { owner: here.owner, role: Role::Field(specloom_ir::Name::new(name)) }
}

fn field<'a>(low: &mut Lowering<'a>, key: &Name, asked: &Asked<'a>, here: &Here) -> Option<Field> {
    let first = *asked.nodes.first()?;
    let origin = low.place(first.location());
    if let Some(alias) = first.alias.as_ref().filter(|it| it.starts_with("__")) {
        low.sink.report(origin, Problem::Alias { name: alias.to_string() });
    }
    let ty = field_type(low, key, (asked, first), here);
    let definition = &first.definition;
    Some(Field {
        name: specloom_ir::Name::new(key.as_str()),
        docs: docs(definition.description.as_ref(), &definition.directives),
        presence: if asked.is_conditional { Presence::Optional } else { Presence::Required },
        ..bare(ty, origin)
    })
}

/// A field of an answer of which nothing else is said.
pub(super) fn bare(ty: TypeRef, origin: Span) -> Field {
    Field {
        name: specloom_ir::Name::new(""),
        rename: None,
        docs: Docs::default(),
        ty,
        presence: Presence::Required,
        access: Access::Both,
        default: None,
        send: None,
        fill: None,
        secret: false,
        merged: false,
        constraints: Constraints::default().into(),
        aliases: Vec::new(),
        arguments: Vec::new(),
        origin,
    }
}

/// A field whose members stand among those of the struct.
fn merged(id: TypeId, name: &str, is_conditional: bool, origin: Span) -> Field {
    Field {
        // No field of an answer has such a name.
        name: specloom_ir::Name::new(format!("...{name}")),
        presence: if is_conditional { Presence::Optional } else { Presence::Required },
        merged: true,
        ..bare(TypeRef { id, nullable: false }, origin)
    }
}

fn field_type<'a>(
    low: &mut Lowering<'a>,
    key: &Name,
    (asked, first): (&Asked<'a>, &'a Node<Selected>),
    here: &Here,
) -> TypeRef {
    let ty = &first.definition.ty;
    if first.selection_set.is_empty() {
        return wrapped(low, ty, &mut |low, name| named(low, name));
    }
    // The shortest name that tells it from the others: by the operation or
    // fragment if no other part of it goes by this one, else by its parent.
    let is_alone = low.keys.get(key).is_some_and(|it| *it == 1);
    let owner = if is_alone { top(low, here.owner) } else { here.owner };
    let role = Role::Field(specloom_ir::Name::new(key.as_str()));
    let name = TypeName::Derived { owner, role };
    // A list is called by the field, and its item after the list.
    let list = ty.is_list().then(|| {
        let draft = Draft { name: name.clone(), docs: Docs::default(), origin: here.origin };
        add(low, draft, Shape::Any)
    });
    let name =
        list.map_or(name, |it| TypeName::Derived { owner: Owner::Type(it), role: Role::Item });
    let parts = asked.nodes.iter().map(|it| (Part::Selection(&it.selection_set), false)).collect();
    let of = first.selection_set.ty.clone();
    let origin = low.place(first.location());
    let id = type_of(low, Wanted { of, parts, name, owner: None, origin });
    if let Some(list) = list {
        let mut item = ty;
        while item.is_list() {
            item = item.item_type();
        }
        let nullable = !item.is_non_null();
        low.api.types[list].shape = Shape::List(TypeRef { id, nullable });
        low.lists.entry((id, nullable)).or_insert(list);
    }
    wrapped(low, ty, &mut |_, _| id)
}

/// The operation or fragment that a type is part of.
fn top(low: &Lowering<'_>, owner: Owner) -> Owner {
    let mut at = owner;
    while let Owner::Type(id) = at
        && let Some(TypeName::Derived { owner, .. }) = low.api.types.get(id).map(|it| &it.name)
    {
        at = *owner;
    }
    at
}

/// What is asked of some types only.
fn union<'a>(low: &mut Lowering<'a>, of: &Name, narrow: &[Narrow<'a>], here: &Here) -> Shape {
    let mut members = Vec::new();
    for (on, tags) in groups(low, of, narrow) {
        let is_tagged = |it: &&Narrow<'a>| {
            let possible = low.possible.get(&it.on);
            tags.iter().all(|tag| possible.is_some_and(|all| all.contains(tag)))
        };
        let parts = narrow.iter().filter(is_tagged);
        let parts = parts.map(|it| (it.part.clone(), it.is_conditional)).collect();
        let role = Role::Member(specloom_ir::Name::new(on.as_str()));
        let name = TypeName::Derived { owner: Owner::Type(here.id), role };
        let wanted = Wanted { of: on.clone(), parts, name, owner: None, origin: here.origin };
        let ty = TypeRef { id: type_of(low, wanted), nullable: false };
        members.push(Member {
            name: specloom_ir::Name::new(on.as_str()),
            ty,
            docs: Docs::default(),
            tags: tags.iter().map(|it| it.as_str().into()).collect(),
            origin: here.origin,
        });
    }
    Shape::Union(Union { members, tagging: Tagging::Typename, openness: Openness::Open })
}

/// The types that are told apart, each with the names of those that belong to
/// it: an object by itself, unless all that is asked of it is asked of one
/// interface or union that it is of.
fn groups(low: &Lowering<'_>, of: &Name, narrow: &[Narrow<'_>]) -> IndexMap<Name, Vec<Name>> {
    let mut groups: IndexMap<Name, Vec<Name>> = IndexMap::new();
    for object in low.possible.get(of).into_iter().flatten() {
        let is_of = |on: &Name| low.possible.get(on).is_some_and(|it| it.contains(object));
        let mut asked = narrow.iter().map(|it| &it.on).filter(|on| is_of(on));
        let Some(first) = asked.next() else { continue };
        let group = if asked.all(|it| it == first) { first } else { object };
        groups.entry(group.clone()).or_default().push(object.clone());
    }
    groups
}
