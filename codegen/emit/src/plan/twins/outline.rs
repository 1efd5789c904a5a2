//! What of a type is said where it is defined, without its name and without
//! those of the types that it holds.

use std::fmt::Write;

use specloom_ir::{Api, Constraints, Docs, Enum, Field, Shape, Struct, Tagging, TypeId, Union};

use crate::plan::item::{
    EnumForm, FieldPlan, Form, Initial, Item, RestPlan, StructForm, UnionForm, VariantPlan,
};
use crate::plan::rust::RustType;

/// How close one looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// At all that is said.
    Whole,
    /// Neither at prose nor at the order of fields and values.
    Meaning,
}

/// What of a type is said where it is defined.
pub(super) struct Outline {
    /// All but the types that it holds.
    pub text: String,
    /// These, in order.
    pub holds: Vec<TypeId>,
    look: Look,
}

/// `None` if nothing is defined.
pub(super) fn outline(api: &Api, item: &Item, look: Look) -> Option<Outline> {
    let def = &api.types[item.id];
    let mut it = Outline { text: String::new(), holds: Vec::new(), look };
    match (&item.form, &def.shape) {
        (Form::Struct(form), Shape::Struct(shape)) => structure(api, form, shape, &mut it),
        (Form::StringEnum(form) | Form::IntegerEnum(form), Shape::Enum(shape)) => {
            constants(form, shape, &mut it);
        }
        (Form::Union(form), Shape::Union(shape)) => union(form, shape, &mut it),
        (
            Form::Struct(_)
            | Form::StringEnum(_)
            | Form::IntegerEnum(_)
            | Form::Union(_)
            | Form::Alias(_),
            _,
        ) => return None,
    }
    if let Some(deprecation) = &def.docs.deprecation {
        it.shown(deprecation);
    }
    it.text.shrink_to_fit();
    Some(it)
}

impl Outline {
    /// Adds a text that ends where it ends.
    fn text(&mut self, text: &str) {
        self.shown(text.len());
        self.text.push_str(text);
    }

    fn shown(&mut self, value: impl std::fmt::Debug) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{value:?}");
    }
}

fn structure(api: &Api, form: &StructForm, shape: &Struct, to: &mut Outline) {
    let StructForm { fields, arguments, rest, default, is_sent, is_made } = form;
    let arguments = arguments.iter().filter_map(|at| fields.get(*at)).map(|it| &it.wire);
    to.shown(("struct", arguments.collect::<Vec<_>>(), default, is_sent, is_made));
    let mut both: Vec<(&FieldPlan, &Field)> = fields.iter().zip(&shape.fields).collect();
    if to.look == Look::Meaning {
        both.sort_by_key(|(plan, _)| &plan.wire);
    }
    for (plan, field) in both {
        planned(plan, to);
        said(api, field, to);
    }
    if let Some(RestPlan { name, value }) = rest.as_deref() {
        to.text(name);
        match value {
            Some(value) => spelled(value, to),
            None => to.shown("extra"),
        }
    }
}

fn planned(plan: &FieldPlan, to: &mut Outline) {
    let FieldPlan {
        name,
        wire,
        aliases,
        inner,
        state,
        in_new,
        setter,
        initial,
        merged,
        is_generic,
    } = plan;
    to.text(name);
    to.text(wire);
    to.shown((aliases, state, in_new, setter, merged, is_generic));
    match initial.as_deref() {
        Some(Initial::Variant { item: _, variant }) => to.text(variant),
        None => {}
        Some(
            Initial::EmptyList
            | Initial::EmptyMap
            | Initial::EmptyObject
            | Initial::EmptyValue
            | Initial::Null
            | Initial::Bool(_)
            | Initial::Number(_)
            | Initial::Text(_),
        ) => to.shown(initial),
    }
    spelled(inner, to);
}

/// What is said of a field in docs.
fn said(api: &Api, field: &Field, to: &mut Outline) {
    docs(&field.docs, to);
    let is_silent = field.docs.summary.is_none() && field.docs.description.is_none();
    if let Some(def) = api.types.get(field.ty.id).filter(|_| is_silent) {
        docs(&def.docs, to);
    }
    if *field.constraints != Constraints::default() {
        to.shown(&*field.constraints);
    }
    if let Some(default) = &field.default {
        to.shown(default);
    }
}

fn docs(it: &Docs, to: &mut Outline) {
    let Docs { summary, description, deprecation, examples, link, stability } = it;
    if to.look == Look::Whole {
        to.text(summary.as_deref().unwrap_or_default());
        to.text(description.as_deref().unwrap_or_default());
        if link.is_some() || !examples.is_empty() {
            to.shown((link, examples));
        }
    }
    if deprecation.is_some() || stability.is_some() {
        to.shown((deprecation, stability));
    }
}

fn constants(form: &EnumForm, shape: &Enum, to: &mut Outline) {
    let EnumForm { variants, is_open } = form;
    to.shown(("enum", is_open));
    let mut variants: Vec<&VariantPlan> = variants.iter().collect();
    if to.look == Look::Meaning {
        variants.sort_by_key(|it| &it.value);
    }
    for it in variants {
        to.text(&it.name);
        to.shown(&it.value);
        if let Some(value) = shape.values.get(it.at) {
            docs(&value.docs, to);
        }
    }
}

fn union(form: &UnionForm, shape: &Union, to: &mut Outline) {
    let UnionForm { variants, is_open, shared } = form;
    to.shown(("union", is_open));
    match &shape.tagging {
        Tagging::Field(name) => to.text(&name.wire),
        tagging @ (Tagging::EventName
        | Tagging::Typename
        | Tagging::OnlyMember
        | Tagging::Shape) => to.shown(tagging),
    }
    for (it, member) in variants.iter().zip(&shape.members) {
        to.text(&it.name);
        to.shown((&it.tags, it.is_unique));
        docs(&member.docs, to);
        spelled(&it.ty, to);
    }
    for it in shared {
        to.shown((&it.method, &it.field, &it.paths));
        spelled(&it.ty, to);
    }
}

/// A type; those of this crate by what they are.
fn spelled(ty: &RustType, to: &mut Outline) {
    match ty {
        RustType::Item { id, generics, .. } => {
            to.shown(("item", generics));
            to.holds.push(*id);
        }
        RustType::Alias { id, generics, .. } => to.shown(("alias", id, generics)),
        RustType::Unit | RustType::Primitive(_) | RustType::Runtime(_) | RustType::Parameter(_) => {
            to.shown(ty);
        }
        RustType::Option(it) => within("option", it, to),
        RustType::Nullable(it) => within("nullable", it, to),
        RustType::Vec(it) => within("vec", it, to),
        RustType::Map(it) => within("map", it, to),
        RustType::Box(it) => within("box", it, to),
        RustType::Tuple(all) => {
            to.shown(("tuple", all.len()));
            for it in all {
                spelled(it, to);
            }
        }
    }
}

fn within(what: &str, it: &RustType, to: &mut Outline) {
    to.text.push_str(what);
    spelled(it, to);
}
