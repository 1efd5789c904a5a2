//! What each type that has a name becomes.

use std::collections::BTreeMap;

use specloom_ir::{Api, Enum, Openness, Place, Shape, Struct, TypeId, Union, Value};
use specloom_source::Sink;

use crate::plan::facts::{Defined, Facts, integer};
use crate::plan::fields::{Whole, fields, rest};
use crate::plan::item::{
    Constant, DefaultForm, EnumForm, Form, Item, StructForm, UnionForm, UnionVariant, VariantPlan,
};
use crate::plan::names::Names;
use crate::plan::rust::{ItemKind, Runtime, RustType};
use crate::plan::scope::Scope;
use crate::plan::spell::{camel, words};
use crate::plan::types::at_place;
use crate::problem::Problem;

/// What each type that has a name becomes. Enums come first, since a field may
/// begin with one of their variants.
pub fn items(
    api: &Api,
    facts: &Facts,
    names: &Names,
    types: &BTreeMap<TypeId, RustType>,
    sink: &mut Sink,
) -> BTreeMap<TypeId, Item> {
    let mut items = BTreeMap::new();
    for (&id, name) in &names.types {
        let Shape::Enum(it) = &api.types[id].shape else { continue };
        let form = match facts.kinds.get(&id) {
            Some(Defined::Item(ItemKind::IntegerEnum { .. })) => Form::IntegerEnum(constants(it)),
            Some(Defined::Item(_)) => Form::StringEnum(constants(it)),
            Some(Defined::Alias) | None => {
                let value = it.values.first().map(|it| it.value.to_string()).unwrap_or_default();
                sink.report(api.types[id].origin, Problem::OddConstant { value });
                alias(types, id)
            }
        };
        let (name, standing) = (name.clone(), String::new());
        items.insert(id, Item { id, name, generics: Vec::new(), form, standing });
    }
    for (&id, name) in &names.types {
        let form = match &api.types[id].shape {
            Shape::Enum(_) => continue,
            Shape::Struct(it) => {
                let whole = Whole { api, facts, types, items: &items, id };
                Form::Struct(structure(&whole, it, sink))
            }
            Shape::Union(it) => Form::Union(union(facts, types, id, it)),
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
        let (name, generics, standing) = (name.clone(), facts.generics(id), String::new());
        items.insert(id, Item { id, name, generics, form, standing });
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
    StructForm { fields, rest, default, is_sent: whole.is_sent() }
}

fn constants(it: &Enum) -> EnumForm {
    let is_open = it.openness == Openness::Open;
    let mut scope = Scope::with(is_open.then_some("Unknown"));
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
        let name = scope.claim([wish.clone(), format!("{wish}Value")]);
        variants.push(VariantPlan { at, name, value: constant });
    }
    EnumForm { variants, is_open }
}

fn union(facts: &Facts, types: &BTreeMap<TypeId, RustType>, id: TypeId, it: &Union) -> UnionForm {
    let is_open = it.openness == Openness::Open;
    let mut scope = Scope::with(is_open.then_some("Unknown"));
    let plain: Vec<RustType> = it.members.iter().map(|it| at_place(types, it.ty)).collect();
    let variants = it.members.iter().zip(&plain).enumerate().map(|(at, (member, ty))| {
        let wish = camel(&words(&member.name));
        let is_boxed = facts.recursion.is_boxed(id, Place::Member(at));
        let twins = plain.iter().filter(|it| it.resolved() == ty.resolved()).count();
        UnionVariant {
            name: scope.claim([wish.clone(), format!("{wish}Value")]),
            ty: if is_boxed { ty.clone().boxed() } else { ty.clone() },
            tags: member.tags.clone(),
            is_unique: twins == 1,
        }
    });
    UnionForm { variants: variants.collect(), is_open }
}
