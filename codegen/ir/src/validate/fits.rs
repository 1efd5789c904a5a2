//! Whether a constant is a value of a type.

use std::collections::BTreeMap;

use crate::api::Api;
use crate::id::{TypeId, TypeRef};
use crate::object::{Access, Field, Rest};
use crate::scalar::{IntWidth, Scalar};
use crate::types::Shape;
use crate::validate::members::open;
use crate::value::Value;

/// Whether `value` is a value of `ty`. Types count, further constraints do not.
pub(super) fn fits(api: &Api, ty: TypeRef, value: &Value) -> bool {
    Fitting { api, known: BTreeMap::new() }.fits(ty, value)
}

/// What is known so far, so that unions within unions are not tried again and
/// again. A part of the value is told by its address, which is never shown.
struct Fitting<'a> {
    api: &'a Api,
    known: BTreeMap<(TypeId, *const Value), bool>,
}

impl Fitting<'_> {
    fn fits(&mut self, ty: TypeRef, value: &Value) -> bool {
        if ty.nullable && *value == Value::Null {
            return true;
        }
        let key = (ty.id, std::ptr::from_ref(value));
        if let Some(&known) = self.known.get(&key) {
            return known;
        }
        let (types, nullable) = open(self.api, [ty]);
        let fits = (nullable && *value == Value::Null)
            || types.into_iter().any(|id| self.fits_opened(id, value));
        self.known.insert(key, fits);
        fits
    }

    /// The same for a type that is neither an alias nor a union.
    fn fits_opened(&mut self, id: TypeId, value: &Value) -> bool {
        match (&self.api.types[id].shape, value) {
            (Shape::Any | Shape::Parameter(_), _) => true,
            (Shape::Scalar(scalar), value) => scalar_fits(scalar, value),
            (Shape::Enum(it), value) => it.values.iter().any(|it| it.value == *value),
            (&Shape::List(item), Value::List(values)) => {
                values.iter().all(|it| self.fits(item, it))
            }
            (&Shape::Map(ty), Value::Map(members)) => members.values().all(|it| self.fits(ty, it)),
            (Shape::Tuple { items, rest }, Value::List(values)) => {
                let types = items.iter().copied().map(Some).chain(std::iter::repeat(*rest));
                let mut pairs = values.iter().zip(types);
                values.len() >= items.len()
                    && pairs.all(|(value, ty)| ty.is_some_and(|ty| self.fits(ty, value)))
            }
            (Shape::Struct(it), Value::Map(members)) => {
                let rest = match it.rest {
                    Rest::Forbidden => Others::None,
                    Rest::Ignored => Others::Any,
                    Rest::Kept(ty) => Others::Of(ty),
                };
                self.members_fit(&it.fields, rest, members.iter().map(|(key, it)| (&**key, it)))
            }
            (Shape::Interface(it), Value::Map(members)) => {
                let members = members.iter().map(|(key, it)| (&**key, it));
                self.members_fit(&it.fields, Others::Any, members)
            }
            (
                Shape::List(_)
                | Shape::Map(_)
                | Shape::Tuple { .. }
                | Shape::Struct(_)
                | Shape::Interface(_)
                | Shape::Alias(_)
                | Shape::Union(_)
                | Shape::Never,
                _,
            ) => false,
        }
    }

    fn members_fit<'v>(
        &mut self,
        fields: &[Field],
        others: Others,
        members: impl Iterator<Item = (&'v str, &'v Value)>,
    ) -> bool {
        let members: BTreeMap<&str, &Value> = members.collect();
        let fields: BTreeMap<&str, &Field> = fields.iter().map(|it| (&*it.name.wire, it)).collect();
        let is_complete = fields.iter().all(|(name, it)| {
            let is_needed = it.presence.is_required() && it.access == Access::Both;
            !is_needed || members.contains_key(name)
        });
        is_complete
            && members.into_iter().all(|(name, value)| match (fields.get(name), others) {
                (Some(field), _) => self.fits(field.ty, value),
                (None, Others::Of(ty)) => self.fits(ty, value),
                (None, Others::Any) => true,
                (None, Others::None) => false,
            })
    }
}

/// Which members a value may have besides the named ones.
#[derive(Clone, Copy)]
enum Others {
    None,
    Any,
    Of(TypeRef),
}

fn scalar_fits(scalar: &Scalar, value: &Value) -> bool {
    match (scalar, value) {
        (Scalar::Int(width), Value::Number(digits)) => {
            !is_text(*width) && is_within(*width, digits)
        }
        (Scalar::Int(width), Value::String(digits)) => is_text(*width) && is_within(*width, digits),
        (Scalar::Decimal, Value::Number(text) | Value::String(text)) => is_decimal(text),
        (Scalar::Date, Value::String(text)) => is_date(text),
        (Scalar::DateTime, Value::String(text)) => {
            text.get(..10).is_some_and(is_date)
                && text.get(10..11).is_some_and(|it| matches!(it, "T" | "t" | " "))
        }
        (Scalar::Uuid, Value::String(text)) => is_uuid(text),
        (Scalar::Bool, Value::Bool(_))
        | (Scalar::Float(_), Value::Number(_))
        | (
            Scalar::String
            | Scalar::Bytes(_)
            | Scalar::Time
            | Scalar::Duration
            | Scalar::Url
            | Scalar::Custom(_),
            Value::String(_),
        ) => true,
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
        ) => false,
    }
}

/// Whether a whole number is carried as a text.
fn is_text(width: IntWidth) -> bool {
    match width {
        IntWidth::I64Text | IntWidth::U64Text => true,
        IntWidth::I8
        | IntWidth::I16
        | IntWidth::I32
        | IntWidth::I64
        | IntWidth::U8
        | IntWidth::U16
        | IntWidth::U32
        | IntWidth::U64 => false,
    }
}

fn is_within(width: IntWidth, digits: &str) -> bool {
    digits.parse().is_ok_and(|number: i128| width.range().contains(&number))
}

/// Digits, with sign, fraction and exponent where wanted.
fn is_decimal(text: &str) -> bool {
    text.contains(|it: char| it.is_ascii_digit())
        && text.chars().all(|it| it.is_ascii_digit() || matches!(it, '+' | '-' | '.' | 'e' | 'E'))
        && text.parse::<f64>().is_ok()
}

/// Looks like RFC 3339 `full-date`; the lengths of months are not looked at.
fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |text: &str, length: usize| {
        let is_digits = text.len() == length && text.bytes().all(|it| it.is_ascii_digit());
        text.parse::<u16>().ok().filter(|_| is_digits)
    };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|it| (1..=12).contains(&it))
        && number(day, 2).is_some_and(|it| (1..=31).contains(&it))
}

fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths = parts.iter().map(|it| it.len());
    lengths.eq([8, 4, 4, 4, 12])
        && parts.iter().all(|it| it.bytes().all(|it| it.is_ascii_hexdigit()))
}
