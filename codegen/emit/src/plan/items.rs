//! What each type that has a name becomes.

use std::collections::BTreeMap;

use specloom_ir::{
    Api, Enum, EnumValue, Member, Openness, Place, Shape, Struct, TypeId, Union, Value,
};
use specloom_source::Sink;

use crate::plan::facts::{Defined, Facts, integer};
use crate::plan::fields::{Whole, fields, rest};
use crate::plan::item::{
    Constant, DefaultForm, EnumForm, FieldPlan, Form, Item, StructForm, UnionForm, UnionVariant,
    VariantPlan,
};
use crate::plan::lock::LockedType;
use crate::plan::lock::keys::constant;
use crate::plan::lock::pins::{Pins, member_name};
use crate::plan::names::Names;
use crate::plan::rust::{ItemKind, Runtime, RustType};
use crate::plan::scope::Scope;
use crate::plan::spell::{camel, with_word, words};
use crate::plan::types::at_place;
use crate::problem::Problem;

/// What is known before items are planned.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    /// The model.
    pub api: &'a Api,
    /// What is known about its types.
    pub facts: &'a Facts,
    /// What everything is called.
    pub names: &'a Names,
    /// What was promised.
    pub pins: &'a Pins,
}

/// What each type that has a name becomes. Enums come first, since a field may
/// begin with one of their variants.
pub fn items(
    basis: Basis<'_>,
    types: &BTreeMap<TypeId, RustType>,
    sink: &mut Sink,
) -> BTreeMap<TypeId, Item> {
    let Basis { api, facts, names, pins } = basis;
    let mut items = BTreeMap::new();
    for (&id, name) in &names.types {
        let Shape::Enum(it) = &api.types[id].shape else { continue };
        let form = match facts.kinds.get(&id) {
            Some(Defined::Item(ItemKind::IntegerEnum { .. })) => {
                Form::IntegerEnum(constants(it, pins.members_of(id)))
            }
            Some(Defined::Item(_)) => Form::StringEnum(constants(it, pins.members_of(id))),
            Some(Defined::Alias) | None => {
                let value = it.values.first().map(|it| it.value.to_string()).unwrap_or_default();
                sink.report(api.types[id].origin, Problem::OddConstant { value });
                alias(types, id)
            }
        };
        let (name, standing) = (name.clone(), Box::default());
        let was = names.was.get(&id).cloned().unwrap_or_default();
        items.insert(id, Item { id, name, generics: Vec::new(), form, standing, was });
    }
    for (&id, name) in &names.types {
        let form = match &api.types[id].shape {
            Shape::Enum(_) => continue,
            Shape::Struct(it) => {
                let locked = pins.members_of(id);
                let whole = Whole { api, facts, types, items: &items, id, locked };
                Form::Struct(structure(&whole, it, sink))
            }
            Shape::Union(it) => Form::Union(union((facts, types), (id, it), pins.members_of(id))),
            Shape::Scalar(_)
            | Shape::Interface(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Alias(_)
            | Shape::Any
            | Shape::Parameter(_)
            | Shape::Never => alias(types, id),
        };
        let (name, generics, standing) = (name.clone(), facts.generics(id), Box::default());
        let was = names.was.get(&id).cloned().unwrap_or_default();
        items.insert(id, Item { id, name, generics, form, standing, was });
    }
    items
}

fn alias(types: &BTreeMap<TypeId, RustType>, id: TypeId) -> Form {
    let target = match types.get(&id) {
        Some(RustType::Alias { target, .. }) => (**target).clone(),
        Some(_) | None => RustType::Runtime(Runtime::Value),
    };
    Form::Alias(target)
}

fn structure(whole: &Whole<'_>, it: &Struct, sink: &mut Sink) -> StructForm {
    let fields = fields(whole, it, sink);
    let rest = rest(whole, it, &fields);
    let default = if fields.iter().any(|it| it.in_new) {
        DefaultForm::Missing
    } else if fields.iter().any(|it| it.initial.is_some()) {
        DefaultForm::New
    } else {
        DefaultForm::Derived
    };
    let arguments = arguments(&fields, whole.locked);
    let is_sent = whole.is_sent();
    // New objects of an ontology are sent as what they are.
    let is_made = is_sent || whole.api.entities.iter().any(|it| it.object == whole.id);
    let rest = rest.map(Box::new);
    StructForm { fields, arguments, rest, default, is_sent, is_made }
}

/// What `new` takes: what it took before in the same order, then what is new.
fn arguments(fields: &[FieldPlan], locked: Option<&LockedType>) -> Vec<usize> {
    let mut arguments: Vec<usize> =
        fields.iter().enumerate().filter(|(_, it)| it.in_new).map(|(at, _)| at).collect();
    if let Some(locked) = locked {
        arguments.sort_by_key(|at| {
            let wire = fields.get(*at).map(|it| &*it.wire);
            locked.members.iter().position(|it| Some(it.as_str()) == wire).unwrap_or(usize::MAX)
        });
    }
    arguments
}

fn constants(it: &Enum, locked: Option<&LockedType>) -> EnumForm {
    let is_open = it.openness == Openness::Open;
    let mut scope = Scope::with(is_open.then_some("Unknown"));
    let pinned = |value: &EnumValue| {
        member_name(locked, &constant(&value.value), &camel(&words(&value.name)))
    };
    let mut promised = it.values.iter().filter_map(pinned).collect::<Vec<_>>();
    promised.retain(|it| scope.is_free(it));
    for it in &promised {
        scope.reserve(it);
    }
    let mut seen = Vec::new();
    let mut variants = Vec::new();
    for (at, value) in it.values.iter().enumerate() {
        let constant = match &value.value {
            Value::String(text) => Constant::Text(text.clone()),
            other => match integer(other) {
                Some(number) => Constant::Integer(number),
                None => continue,
            },
        };
        if seen.contains(&constant) {
            continue;
        }
        seen.push(constant.clone());
        let wish = camel(&words(&value.name));
        let name = match pinned(value).filter(|it| take(&mut promised, it)) {
            Some(name) => name,
            None => scope.claim([wish.clone(), with_word(&wish, "Value")]),
        };
        variants.push(VariantPlan { at, name, value: constant });
    }
    variants.shrink_to_fit();
    EnumForm { variants, is_open }
}

/// Takes a name out of a list; `false` if somebody has taken it before.
fn take(names: &mut Vec<String>, name: &str) -> bool {
    let at = names.iter().position(|it| it == name);
    at.map(|at| names.swap_remove(at)).is_some()
}

fn union(
    (facts, types): (&Facts, &BTreeMap<TypeId, RustType>),
    (id, it): (TypeId, &Union),
    locked: Option<&LockedType>,
) -> UnionForm {
    let is_open = it.openness == Openness::Open;
    let mut scope = Scope::with(is_open.then_some("Unknown"));
    let pinned =
        |member: &Member| member_name(locked, &member.name.wire, &camel(&words(&member.name)));
    let mut promised = it.members.iter().filter_map(pinned).collect::<Vec<_>>();
    promised.retain(|it| scope.is_free(it));
    for it in &promised {
        scope.reserve(it);
    }
    let plain: Vec<RustType> = it.members.iter().map(|it| at_place(types, it.ty)).collect();
    let variants = it.members.iter().zip(&plain).enumerate().map(|(at, (member, ty))| {
        let wish = camel(&words(&member.name));
        let is_boxed = facts.recursion.is_boxed(id, Place::Member(at));
        let twins = plain.iter().filter(|it| it.resolved() == ty.resolved()).count();
        let name = match pinned(member).filter(|it| take(&mut promised, it)) {
            Some(name) => name,
            None => scope.claim([wish.clone(), with_word(&wish, "Value")]),
        };
        UnionVariant {
            name,
            ty: if is_boxed { ty.clone().boxed() } else { ty.clone() },
            tags: member.tags.iter().map(|it| (&**it).into()).collect(),
            is_unique: twins == 1,
        }
    });
    UnionForm { variants: variants.collect(), is_open, shared: Vec::new() }
}
