//! Constants fit their type; those that no request depends on are left out
//! where they do not.

use std::collections::BTreeMap;

use specloom_source::{Sink, Span};

use crate::api::Api;
use crate::id::{OperationId, TypeId, TypeRef};
use crate::name::Name;
use crate::object::Field;
use crate::param::Param;
use crate::print::print_type;
use crate::problem::ValidateProblem as Problem;
use crate::types::{Shape, TypeDef};
use crate::validate::fits::fits;
use crate::value::Value;

pub(super) fn drop_repeated_constants(api: &mut Api, sink: &mut Sink) {
    for id in api.types.ids() {
        let Shape::Enum(it) = &mut api.types[id].shape else { continue };
        let mut seen: BTreeMap<String, Span> = BTreeMap::new();
        it.values.retain(|it| {
            let value = it.value.to_string();
            if let Some(&first) = seen.get(&value) {
                sink.report(it.origin, Problem::DuplicateEnumValue { value, first });
                return false;
            }
            seen.insert(value, it.origin);
            true
        });
    }
}

/// Where a constant stands.
#[derive(Clone, Copy)]
enum Slot {
    Field { ty: TypeId, field: usize },
    Argument { ty: TypeId, field: usize, argument: usize },
    Param { operation: OperationId, param: usize },
}

pub(super) fn drop_defaults_that_do_not_fit(api: &mut Api, sink: &mut Sink) {
    let mut wrong = Vec::new();
    each_place(api, |slot, place| {
        if let Some(value) = place.default.filter(|it| !fits(api, place.ty, it)) {
            let (name, value, ty) = described(api, &place, value);
            sink.report(place.at, Problem::DefaultMismatch { name, value, ty });
            wrong.push(slot);
        }
    });
    for slot in wrong {
        if let Some(default) = default_at(api, slot) {
            *default = None;
        }
    }
}

pub(super) fn sent_values_fit(api: &Api, sink: &mut Sink) {
    each_place(api, |_, place| {
        if let Some(value) = place.send.filter(|it| !fits(api, place.ty, it)) {
            let (name, value, ty) = described(api, &place, value);
            sink.report(place.at, Problem::SendMismatch { name, value, ty });
        }
    });
}

/// What can have a default and a value to be sent.
struct Place<'a> {
    name: &'a Name,
    ty: TypeRef,
    default: Option<&'a Value>,
    send: Option<&'a Value>,
    at: Span,
}

fn each_place<'a>(api: &'a Api, mut look: impl FnMut(Slot, Place<'a>)) {
    for (ty, def) in api.types.entries() {
        for (field, it) in fields(def).iter().enumerate() {
            look(Slot::Field { ty, field }, of_field(it));
            for (argument, it) in it.arguments.iter().enumerate() {
                look(Slot::Argument { ty, field, argument }, of_field(it));
            }
        }
    }
    for (operation, it) in api.operations.entries() {
        for (param, it) in it.params.iter().enumerate() {
            look(Slot::Param { operation, param }, of_param(it));
        }
    }
}

fn fields(def: &TypeDef) -> &[Field] {
    match &def.shape {
        Shape::Struct(it) => &it.fields,
        Shape::Interface(it) => &it.fields,
        Shape::Scalar(_)
        | Shape::Enum(_)
        | Shape::Union(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => &[],
    }
}

fn of_field(it: &Field) -> Place<'_> {
    let (default, send) = (it.default.as_deref(), it.send.as_deref());
    Place { name: &it.name, ty: it.ty, default, send, at: it.origin }
}

fn of_param(it: &Param) -> Place<'_> {
    let (default, send) = (it.default.as_deref(), it.send.as_deref());
    Place { name: &it.name, ty: it.ty, default, send, at: it.origin }
}

fn described(api: &Api, place: &Place<'_>, value: &Value) -> (String, String, String) {
    (place.name.to_string(), value.to_string(), print_type(api, place.ty))
}

fn default_at(api: &mut Api, slot: Slot) -> Option<&mut Option<Box<Value>>> {
    match slot {
        Slot::Field { ty, field } => Some(&mut field_at(api, ty, field)?.default),
        Slot::Argument { ty, field, argument } => {
            Some(&mut field_at(api, ty, field)?.arguments.get_mut(argument)?.default)
        }
        Slot::Param { operation, param } => {
            Some(&mut api.operations[operation].params.get_mut(param)?.default)
        }
    }
}

fn field_at(api: &mut Api, ty: TypeId, field: usize) -> Option<&mut Field> {
    match &mut api.types[ty].shape {
        Shape::Struct(it) => it.fields.get_mut(field),
        Shape::Interface(it) => it.fields.get_mut(field),
        Shape::Scalar(_)
        | Shape::Enum(_)
        | Shape::Union(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => None,
    }
}
