//! Amends defaults that do not fit their type, or leaves them out.

use specloom_ir::{Api, IntWidth, Scalar, Shape, TypeRef, Value};
use specloom_source::Span;

use crate::lower::lowering::Lowering;
use crate::lower::scalar::unrounded;
use crate::problem::OpenApiProblem;

/// How deep a default is looked into.
const DEPTH: usize = 32;

/// Takes the defaults of fields and params that are only spelled as another kind
/// for what they mean, leaves out those that do not fit, and says so.
pub fn drop_misfits(low: &mut Lowering<'_, '_>) {
    let mut found: Vec<(Span, OpenApiProblem)> = Vec::new();
    for id in low.api.types.ids() {
        let Shape::Struct(it) = &low.api.types[id].shape else { continue };
        let fields = it.fields.iter().enumerate();
        let wrong: Vec<_> = fields
            .filter_map(|(at, it)| Some((at, amended(&low.api, it.ty, it.default.as_deref())?)))
            .collect();
        let Shape::Struct(it) = &mut low.api.types[id].shape else { continue };
        for (index, meant) in wrong {
            let Some(field) = it.fields.get_mut(index) else { continue };
            found.extend(amend(&mut field.default, meant).map(|it| (field.origin, it)));
        }
    }
    for id in low.api.operations.ids() {
        let params = &low.api.operations[id].params;
        let wrong: Vec<_> =
            params.iter().map(|it| amended(&low.api, it.ty, it.default.as_deref())).collect();
        for (param, meant) in low.api.operations[id].params.iter_mut().zip(wrong) {
            let Some(meant) = meant else { continue };
            found.extend(amend(&mut param.default, meant).map(|it| (param.origin, it)));
        }
    }
    for (at, problem) in found {
        low.report(at, problem);
    }
}

/// What a default that does not fit gives way to.
enum Instead {
    /// What it means.
    Meant(Value),
    /// It means nothing of its type.
    Nothing,
}

/// What a default of this type gives way to; `None` if it fits as it is.
fn amended(api: &Api, ty: TypeRef, default: Option<&Value>) -> Option<Instead> {
    let default = default.filter(|it| !fits(api, ty, it, DEPTH))?;
    Some(meant(api, ty, default, DEPTH).map_or(Instead::Nothing, Instead::Meant))
}

/// Puts another value in the place of a default; what is to be said of it.
fn amend(default: &mut Option<Box<Value>>, instead: Instead) -> Option<OpenApiProblem> {
    let value = default.take()?.to_string();
    Some(match instead {
        Instead::Meant(meant) => {
            let taken = meant.to_string();
            *default = Some(meant.into());
            OpenApiProblem::DefaultSpelling { value, taken }
        }
        Instead::Nothing => OpenApiProblem::DefaultMismatch { value },
    })
}

/// The value of a type that is spelled as another kind: a number or truth value
/// in a text, a text without quotes, one item for a list of it, or the rounded end of
/// a range. `None` if there is none.
fn meant(api: &Api, ty: TypeRef, value: &Value, depth: usize) -> Option<Value> {
    let (def, depth) = (api.types.get(ty.id)?, depth.checked_sub(1)?);
    match (&def.shape, value) {
        (Shape::Alias(ty), _) => meant(api, *ty, value, depth),
        (Shape::Scalar(scalar), _) => meant_scalar(scalar, value),
        (Shape::Enum(it), _) => {
            let text = plain(value)?;
            let found = it.values.iter().find(|it| plain(&it.value).as_ref() == Some(&text))?;
            Some(found.value.clone())
        }
        (Shape::Union(it), _) => it.members.iter().find_map(|it| meant(api, it.ty, value, depth)),
        (Shape::List(item), Value::List(list)) => {
            let each = list.iter().map(|it| taken(api, *item, it, depth));
            each.collect::<Option<_>>().map(Value::List)
        }
        (Shape::List(item), Value::Bool(_) | Value::Number(_) | Value::String(_)) => {
            taken(api, *item, value, depth).map(|it| Value::List(vec![it]))
        }
        (
            Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Struct(_)
            | Shape::Interface(_)
            | Shape::Any
            | Shape::Parameter(_)
            | Shape::Never,
            _,
        ) => None,
    }
}

/// A value that is one of a type, or else the one that it means.
fn taken(api: &Api, ty: TypeRef, value: &Value, depth: usize) -> Option<Value> {
    if fits(api, ty, value, depth) { Some(value.clone()) } else { meant(api, ty, value, depth) }
}

fn meant_scalar(scalar: &Scalar, value: &Value) -> Option<Value> {
    let text = plain(value)?;
    let text = text.trim();
    let found = match (scalar, value) {
        (Scalar::Bool, Value::String(_)) if text.eq_ignore_ascii_case("true") => Value::Bool(true),
        (Scalar::Bool, Value::String(_)) if text.eq_ignore_ascii_case("false") => {
            Value::Bool(false)
        }
        (Scalar::Int(_) | Scalar::Float(_), Value::String(_)) => {
            serde_json::from_str::<f64>(text).ok()?;
            Value::Number(text.into())
        }
        (Scalar::Int(IntWidth::I64 | IntWidth::U64), Value::Number(_)) => {
            Value::Number(unrounded(text.parse().ok()?).to_string().into())
        }
        (
            Scalar::Decimal | Scalar::String | Scalar::Int(IntWidth::I64Text | IntWidth::U64Text),
            Value::Number(_) | Value::Bool(_),
        ) => Value::String(text.into()),
        (
            Scalar::Bool
            | Scalar::Int(_)
            | Scalar::Float(_)
            | Scalar::Decimal
            | Scalar::String
            | Scalar::Bytes(_)
            | Scalar::Date
            | Scalar::Time
            | Scalar::DateTime
            | Scalar::Duration
            | Scalar::Uuid
            | Scalar::Url
            | Scalar::Custom(_),
            _,
        ) => return None,
    };
    is_scalar(scalar, &found).then_some(found)
}

/// A value without quotes; `None` if it is no text, number or truth value.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.to_string()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        Value::Null | Value::List(_) | Value::Map(_) => None,
    }
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
