//! Leaves out defaults that do not fit their type.

use specloom_ir::{Api, IntWidth, Scalar, Shape, Struct, TypeRef, Value};
use specloom_source::Span;

use crate::lower::lowering::Lowering;
use crate::problem::OpenApiProblem;

/// How deep a default is looked into.
const DEPTH: usize = 32;

/// Leaves out the defaults of fields and params that do not fit, and says so.
pub fn drop_misfits(low: &mut Lowering<'_, '_>) {
    let mut misfits: Vec<(Span, String)> = Vec::new();
    for id in low.api.types.ids() {
        let Shape::Struct(it) = &low.api.types[id].shape else { continue };
        let wrong = misfit_fields(&low.api, it);
        let Shape::Struct(it) = &mut low.api.types[id].shape else { continue };
        for index in wrong {
            let Some(field) = it.fields.get_mut(index) else { continue };
            misfits.extend(field.default.take().map(|it| (field.origin, it.to_string())));
        }
    }
    for id in low.api.operations.ids() {
        let params = &low.api.operations[id].params;
        let is_wrong = |ty, default: &Option<Value>| {
            default.as_ref().is_some_and(|it| !fits(&low.api, ty, it, DEPTH))
        };
        let wrong: Vec<_> = params.iter().map(|it| is_wrong(it.ty, &it.default)).collect();
        for (param, is_wrong) in low.api.operations[id].params.iter_mut().zip(wrong) {
            if is_wrong {
                misfits.extend(param.default.take().map(|it| (param.origin, it.to_string())));
            }
        }
    }
    for (at, value) in misfits {
        low.report(at, OpenApiProblem::DefaultMismatch { value });
    }
}

fn misfit_fields(api: &Api, it: &Struct) -> Vec<usize> {
    let fields = it.fields.iter().enumerate();
    let wrong = fields.filter(|(_, field)| {
        field.default.as_ref().is_some_and(|it| !fits(api, field.ty, it, DEPTH))
    });
    wrong.map(|(index, _)| index).collect()
}

/// Whether a value is one of a type.
fn fits(api: &Api, ty: TypeRef, value: &Value, depth: usize) -> bool {
    if *value == Value::Null {
        return ty.nullable;
    }
    let (Some(def), Some(depth)) = (api.types.get(ty.id), depth.checked_sub(1)) else {
        return false;
    };
    match (&def.shape, value) {
        (Shape::Any | Shape::Parameter(_), _) => true,
        (Shape::Alias(ty), _) => fits(api, *ty, value, depth),
        (Shape::Scalar(scalar), _) => is_scalar(scalar, value),
        (Shape::Enum(it), _) => it.values.iter().any(|it| it.value == *value),
        (Shape::Union(it), _) => it.members.iter().any(|it| fits(api, it.ty, value, depth)),
        (Shape::List(item), Value::List(list)) => list.iter().all(|it| fits(api, *item, it, depth)),
        (Shape::Map(item), Value::Map(map)) => map.values().all(|it| fits(api, *item, it, depth)),
        (Shape::Tuple { items, .. }, Value::List(list)) => {
            list.len() >= items.len()
                && items.iter().zip(list).all(|(ty, it)| fits(api, *ty, it, depth))
        }
        (Shape::Struct(it), Value::Map(map)) => it.fields.iter().all(|field| {
            let value = map.get(&field.name.wire);
            value.map_or(!field.presence.is_required(), |it| fits(api, field.ty, it, depth))
        }),
        (
            Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Struct(_)
            | Shape::Interface(_)
            | Shape::Never,
            _,
        ) => false,
    }
}

fn is_scalar(scalar: &Scalar, value: &Value) -> bool {
    match (scalar, value) {
        (Scalar::Bool, Value::Bool(_)) | (Scalar::Float(_), Value::Number(_)) => true,
        (Scalar::Int(width), Value::Number(digits)) => is_in_range(*width, digits),
        (Scalar::Int(IntWidth::I64Text), Value::String(text)) => text.parse::<i64>().is_ok(),
        (Scalar::Int(IntWidth::U64Text), Value::String(text)) => text.parse::<u64>().is_ok(),
        (
            Scalar::Decimal
            | Scalar::String
            | Scalar::Bytes(_)
            | Scalar::Date
            | Scalar::Time
            | Scalar::DateTime
            | Scalar::Duration
            | Scalar::Uuid
            | Scalar::Url
            | Scalar::Custom(_),
            value,
        ) => matches!(value, Value::String(_)),
        (Scalar::Bool | Scalar::Float(_) | Scalar::Int(_), _) => false,
    }
}

fn is_in_range(width: IntWidth, digits: &str) -> bool {
    match width {
        IntWidth::I8 => digits.parse::<i8>().is_ok(),
        IntWidth::I16 => digits.parse::<i16>().is_ok(),
        IntWidth::I32 => digits.parse::<i32>().is_ok(),
        IntWidth::I64 => digits.parse::<i64>().is_ok(),
        IntWidth::U8 => digits.parse::<u8>().is_ok(),
        IntWidth::U16 => digits.parse::<u16>().is_ok(),
        IntWidth::U32 => digits.parse::<u32>().is_ok(),
        IntWidth::U64 => digits.parse::<u64>().is_ok(),
        IntWidth::I64Text | IntWidth::U64Text => false,
    }
}
