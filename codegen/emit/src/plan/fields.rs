//! The fields of a struct.

use std::collections::BTreeMap;

use specloom_ir::{Access, Api, Field, Place, Rest, Shape, Struct, TypeId, Value};
use specloom_source::{Sink, Text};

use crate::plan::facts::Facts;
use crate::plan::item::{Constant, FieldPlan, Form, Initial, Item, RestPlan, State};
use crate::plan::lock::LockedType;
use crate::plan::lock::pins::member_name;
use crate::plan::rust::{Primitive, Runtime, RustType};
use crate::plan::scope::Scope;
use crate::plan::spell::{snake, words};
use crate::plan::types::at_place;
use crate::problem::Problem;

/// A struct, and all that its fields depend on.
pub struct Whole<'a> {
    /// The API.
    pub api: &'a Api,
    /// What is known about types.
    pub facts: &'a Facts,
    /// How types are spelled.
    pub types: &'a BTreeMap<TypeId, RustType>,
    /// The enums.
    pub items: &'a BTreeMap<TypeId, Item>,
    /// The struct.
    pub id: TypeId,
    /// What was promised of it.
    pub locked: Option<&'a LockedType>,
}

impl Whole<'_> {
    /// Whether callers send it.
    pub fn is_sent(&self) -> bool {
        self.facts.usage.get(self.id).is_some_and(|it| it.is_written())
    }
}

/// The fields of a struct in the author's order. Members whose Rust name is
/// also their wire name keep it; others give way.
pub fn fields(whole: &Whole<'_>, it: &Struct, sink: &mut Sink) -> Vec<FieldPlan> {
    let names = names(&it.fields, whole.locked);
    // What every struct has besides.
    let mut methods = Scope::with(["new", "default", "clone", "eq", "fmt", "decode", "encode"]);
    let fields = it.fields.iter().zip(names).enumerate().map(|(at, (field, name))| {
        let setter = methods.claim([name.clone(), format!("with_{}", name.trim_end_matches('_'))]);
        one(whole, field, &Spelled { at, name, setter }, sink)
    });
    fields.collect()
}

/// Names that were promised come first, then those that the author gives and
/// those that are spelled as on the wire, then the others.
fn names(fields: &[Field], locked: Option<&LockedType>) -> Vec<String> {
    let mut scope = Scope::default();
    let wishes = fields.iter().map(|it| snake(&words(it.rename.as_ref().unwrap_or(&it.name))));
    let mut named: Vec<(String, Option<String>)> = wishes.map(|it| (it, None)).collect();
    for (field, (wish, name)) in fields.iter().zip(&mut named) {
        // A name that the author gives is meant, whatever was before.
        let promised = match field.rename {
            Some(_) => None,
            None => member_name(locked, &field.name.wire, wish),
        };
        if let Some(promised) = promised.filter(|it| scope.is_free(it)) {
            *name = Some(scope.claim([promised]));
        }
    }
    for (field, (wish, name)) in fields.iter().zip(&mut named) {
        if name.is_some() {
            continue;
        }
        if field.rename.is_some() || **wish == *field.name.wire {
            *name = Some(scope.claim([wish.clone()]));
        }
    }
    let rest = named.into_iter().map(|(wish, name)| name.unwrap_or_else(|| scope.claim([wish])));
    rest.collect()
}

struct Spelled {
    at: usize,
    name: String,
    setter: String,
}

fn one(whole: &Whole<'_>, field: &Field, spelled: &Spelled, sink: &mut Sink) -> FieldPlan {
    let state = state(whole, field);
    let inner = inner(whole, field, spelled.at, sink);
    let is_generic = inner.holds_parameter();
    // serde knows nothing of `Nullable`.
    let state = match state {
        State::OptionalNullable if is_generic => State::Optional,
        state => state,
    };
    let initial = initial(whole, field, &inner, sink);
    let written = whole.is_sent() && field.access != Access::ReadOnly;
    // Of an open enum there may be another value one day.
    let is_fixed = initial.is_some() && field.send.is_none() && !is_open(whole, &inner);
    let name = shared(&spelled.name, &field.name.wire);
    FieldPlan {
        wire: field.name.wire.clone(),
        aliases: field.aliases.iter().map(|it| it.wire.clone()).collect(),
        in_new: initial.is_none()
            && match state {
                State::Required | State::RequiredNullable => true,
                State::Optional | State::OptionalNullable => {
                    written && field.presence.is_required()
                }
            },
        setter: (written && !is_fixed).then(|| shared(&spelled.setter, &name)),
        initial: initial.map(Box::new),
        merged: field.merged,
        is_generic,
        inner,
        state,
        name,
    }
}

/// A name, as one word with another if both are the same.
fn shared(name: &str, other: &Text) -> Text {
    if *other == *name { other.clone() } else { name.into() }
}

/// The four states. What comes but is not sent, or is sent but does not come,
/// may be absent from a struct that travels both ways.
fn state(whole: &Whole<'_>, field: &Field) -> State {
    let usage = whole.facts.usage.get(whole.id).copied().unwrap_or_default();
    let nullable =
        field.ty.nullable || whole.facts.aliases.get(field.ty.id).is_some_and(|it| it.nullable);
    let one_way = match field.access {
        Access::Both => false,
        Access::ReadOnly => usage.is_written(),
        Access::WriteOnly => usage.is_read(),
    };
    let is_any = matches!(
        whole.types.get(&field.ty.id).map(RustType::resolved),
        Some(RustType::Runtime(Runtime::Value))
    );
    match (field.presence.is_required() && !one_way, nullable) {
        // `null` is one of its values.
        (true, true) if is_any => State::Required,
        (true, false) => State::Required,
        (true, true) => State::RequiredNullable,
        (false, true) if usage.is_written() && !one_way => State::OptionalNullable,
        (false, _) => State::Optional,
    }
}

/// The type without its state.
fn inner(whole: &Whole<'_>, field: &Field, at: usize, sink: &mut Sink) -> RustType {
    let target = whole.facts.aliases.get(field.ty.id).filter(|it| it.nullable);
    let id = target.map_or(field.ty.id, |it| it.id);
    let ty = at_place(whole.types, specloom_ir::TypeRef { id, nullable: false });
    let ty = if field.secret { secret(&ty) } else { Some(ty) };
    let ty = ty.unwrap_or_else(|| {
        let field_name = field.name.to_string();
        sink.report(field.origin, Problem::SecretShape { field: field_name });
        RustType::Runtime(Runtime::Secret)
    });
    let is_boxed = whole.facts.recursion.is_boxed(whole.id, Place::Field(at));
    if is_boxed { ty.boxed() } else { ty }
}

/// The type with texts that never show; `None` if it holds anything else.
fn secret(ty: &RustType) -> Option<RustType> {
    let within = |it: &RustType| secret(it).map(Box::new);
    match ty {
        RustType::Primitive(Primitive::String) | RustType::Runtime(Runtime::Secret) => {
            Some(RustType::Runtime(Runtime::Secret))
        }
        RustType::Alias { target, .. } => secret(target),
        RustType::Option(it) => within(it).map(RustType::Option),
        RustType::Vec(it) => within(it).map(RustType::Vec),
        RustType::Map(it) => within(it).map(RustType::Map),
        RustType::Unit
        | RustType::Primitive(_)
        | RustType::Runtime(_)
        | RustType::Item { .. }
        | RustType::Parameter(_)
        | RustType::Nullable(_)
        | RustType::Box(_)
        | RustType::Tuple(_) => None,
    }
}

/// What `new` sets by itself: what is sent when the caller gives nothing, or
/// the one value that a constant can have.
fn initial(whole: &Whole<'_>, field: &Field, ty: &RustType, sink: &mut Sink) -> Option<Initial> {
    if let Some(value) = &field.send {
        let is_null = **value == Value::Null && field.ty.nullable;
        let initial = if is_null { Some(Initial::Null) } else { constant(whole, value, ty) };
        if initial.is_none() {
            let field_name = field.name.to_string();
            sink.report(field.origin, Problem::SendValue { field: field_name });
        }
        return initial;
    }
    let may_be_null = field.ty.nullable && is_open(whole, ty);
    let only = only_variant(whole, ty)?;
    (field.presence.is_required() && !may_be_null).then_some(only)
}

fn constant(whole: &Whole<'_>, value: &Value, ty: &RustType) -> Option<Initial> {
    match (value, ty.resolved()) {
        (Value::List(items), RustType::Vec(_)) if items.is_empty() => {
            return Some(Initial::EmptyList);
        }
        (Value::Map(members), RustType::Map(_)) if members.is_empty() => {
            return Some(Initial::EmptyMap);
        }
        (Value::Map(members), RustType::Runtime(Runtime::JsonObject)) if members.is_empty() => {
            return Some(Initial::EmptyObject);
        }
        (Value::Map(members), RustType::Runtime(Runtime::Value)) if members.is_empty() => {
            return Some(Initial::EmptyValue);
        }
        _ => {}
    }
    let primitive = match ty.resolved() {
        RustType::Primitive(it) => Some(*it),
        RustType::Item { id, name, .. } => {
            let variants = variants(whole, *id);
            let found = variants.into_iter().find(|it| match (&it.1, value) {
                (Constant::Text(one), Value::String(other)) => one == other,
                (Constant::Integer(one), Value::Number(digits)) => digits.parse() == Ok(*one),
                (Constant::Text(_) | Constant::Integer(_), _) => false,
            });
            return found.map(|it| Initial::Variant { item: name.to_string(), variant: it.0 });
        }
        _ => None,
    };
    match (primitive?, value) {
        (Primitive::Bool, Value::Bool(it)) => Some(Initial::Bool(*it)),
        (Primitive::String, Value::String(it)) => Some(Initial::Text(it.clone())),
        (Primitive::String | Primitive::Bool, _) => None,
        (Primitive::F32 | Primitive::F64, Value::Number(digits)) => {
            digits.parse::<f64>().ok().map(|_| Initial::Number(float(digits)))
        }
        (_, Value::Number(digits)) => {
            digits.parse::<i64>().ok().map(|_| Initial::Number(digits.clone()))
        }
        (_, Value::Null | Value::Bool(_) | Value::String(_) | Value::List(_) | Value::Map(_)) => {
            None
        }
    }
}

/// A literal that Rust takes for a floating-point number.
fn float(digits: &str) -> Text {
    if digits.contains(['.', 'e', 'E']) { digits.into() } else { format!("{digits}.0").into() }
}

/// The variant of an enum that has only one.
fn only_variant(whole: &Whole<'_>, ty: &RustType) -> Option<Initial> {
    let RustType::Item { id, name, .. } = ty.resolved() else { return None };
    let Some(Form::StringEnum(form) | Form::IntegerEnum(form)) =
        whole.items.get(id).map(|it| &it.form)
    else {
        return None;
    };
    match form.variants.as_slice() {
        [only] => Some(Initial::Variant { item: name.to_string(), variant: only.name.clone() }),
        _ => None,
    }
}

/// Whether it is an enum of which further values may come.
fn is_open(whole: &Whole<'_>, ty: &RustType) -> bool {
    let RustType::Item { id, .. } = ty.resolved() else { return false };
    match whole.items.get(id).map(|it| &it.form) {
        Some(Form::StringEnum(form) | Form::IntegerEnum(form)) => form.is_open,
        Some(Form::Struct(_) | Form::Union(_) | Form::Alias(_)) | None => false,
    }
}

fn variants(whole: &Whole<'_>, id: TypeId) -> Vec<(String, Constant)> {
    match whole.items.get(&id).map(|it| &it.form) {
        Some(Form::StringEnum(form) | Form::IntegerEnum(form)) => {
            form.variants.iter().map(|it| (it.name.clone(), it.value.clone())).collect()
        }
        Some(Form::Struct(_) | Form::Union(_) | Form::Alias(_)) | None => Vec::new(),
    }
}

/// Where members without a field go.
pub fn rest(whole: &Whole<'_>, it: &Struct, fields: &[FieldPlan]) -> Option<RestPlan> {
    let Rest::Kept(ty) = it.rest else { return None };
    let mut scope = Scope::with(fields.iter().map(|it| it.name.as_str()));
    let name = scope.claim(["extra".to_owned(), "extra_members".to_owned()]);
    let target = whole.facts.aliases.get(ty.id).map_or(ty.id, |it| it.id);
    let is_any = matches!(whole.api.types[target].shape, Shape::Any | Shape::Never);
    let value = (!is_any).then(|| at_place(whole.types, ty));
    Some(RestPlan { name, value })
}
