//! How types of the model are spelled in Rust.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::analysis::recursion::Recursion;
use specloom_ir::{Api, Encoding, FloatWidth, IntWidth, Place, Scalar, Shape, TypeId, TypeRef};
use specloom_source::Sink;

use crate::plan::facts::{Defined, Facts};
use crate::plan::names::Names;
use crate::plan::rust::{Primitive, Runtime, RustType};
use crate::problem::Problem;

/// Of how many parts a type may consist.
const LARGEST: usize = 200;
/// Of how many items a tuple may consist.
const LONGEST_TUPLE: usize = 8;

/// How each type is spelled where it is used. Structs, enums and unions go by
/// their name; so do declared lists, maps and scalars, of which the alias also
/// tells what they stand for. Everything else is written out.
pub fn types(
    api: &Api,
    facts: &Facts,
    names: &Names,
    sink: &mut Sink,
) -> BTreeMap<TypeId, RustType> {
    let mut types = BTreeMap::new();
    for id in inner_first(api, &facts.recursion) {
        let ty = spell(api, facts, &types, id, sink);
        let ty = if ty.weight() > LARGEST {
            sink.report(api.types[id].origin, Problem::DeepType);
            RustType::Runtime(Runtime::Value)
        } else {
            ty
        };
        let ty = match (facts.kinds.get(&id), names.types.get(&id)) {
            (Some(Defined::Item(kind)), Some(name)) => RustType::Item {
                id,
                name: name.clone(),
                generics: facts.generics(id).into(),
                kind: *kind,
            },
            (Some(Defined::Alias), Some(name)) => RustType::Alias {
                id,
                name: name.clone(),
                generics: facts.generics(id).into(),
                target: Box::new(ty),
            },
            (Some(_), None) | (None, _) => ty,
        };
        types.insert(id, ty);
    }
    // A map that has grown has room between its entries, one made at once has none.
    types.into_iter().collect()
}

/// The type of a place, `null` included.
pub fn at_place(types: &BTreeMap<TypeId, RustType>, ty: TypeRef) -> RustType {
    let inner = types.get(&ty.id).cloned().unwrap_or(RustType::Runtime(Runtime::Value));
    if ty.nullable && !inner.takes_null() { RustType::Option(Box::new(inner)) } else { inner }
}

/// All types, each after those that it is written out with.
fn inner_first(api: &Api, recursion: &Recursion) -> Vec<TypeId> {
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    for start in api.types.ids() {
        let mut path = vec![(start, false)];
        while let Some((id, left)) = path.pop() {
            if left {
                order.push(id);
            } else if api.types.get(id).is_some() && seen.insert(id) {
                path.push((id, true));
                if !recursion.is_nominal(id) {
                    path.extend(written_out(&api.types[id].shape).map(|it| (it.id, false)));
                }
            }
        }
    }
    order
}

/// The types that a shape is written out with.
fn written_out(shape: &Shape) -> impl Iterator<Item = TypeRef> {
    let (one, many, rest) = match shape {
        Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) => (Some(*ty), &[][..], None),
        Shape::Tuple { items, rest } => (None, items.as_slice(), *rest),
        Shape::Scalar(_)
        | Shape::Struct(_)
        | Shape::Enum(_)
        | Shape::Union(_)
        | Shape::Interface(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => (None, &[][..], None),
    };
    one.into_iter().chain(many.to_vec()).chain(rest)
}

/// A type written out. Structs and unions have a name and are never asked for.
fn spell(
    api: &Api,
    facts: &Facts,
    types: &BTreeMap<TypeId, RustType>,
    id: TypeId,
    sink: &mut Sink,
) -> RustType {
    let def = &api.types[id];
    let any = RustType::Runtime(Runtime::Value);
    if facts.recursion.is_nominal(id) {
        sink.report(def.origin, Problem::EndlessType);
        return any;
    }
    match &def.shape {
        Shape::Scalar(it) => scalar(it),
        Shape::List(it) => RustType::Vec(Box::new(at_place(types, *it))),
        Shape::Map(it) => match at_place(types, *it) {
            RustType::Runtime(Runtime::Value) => RustType::Runtime(Runtime::JsonObject),
            value => RustType::Map(Box::new(value)),
        },
        Shape::Alias(it) => at_place(types, *it),
        Shape::Tuple { items, rest } => {
            if rest.is_some() || items.is_empty() || items.len() > LONGEST_TUPLE {
                sink.report(def.origin, Problem::OpenTuple);
                return RustType::Vec(Box::new(any));
            }
            RustType::Tuple(slots(facts, types, id, items))
        }
        Shape::Enum(it) => match it.values.first().map(|it| &it.value) {
            Some(specloom_ir::Value::Number(digits)) if digits.contains(['.', 'e', 'E']) => {
                RustType::Primitive(Primitive::F64)
            }
            Some(specloom_ir::Value::Bool(_)) => RustType::Primitive(Primitive::Bool),
            _ => any,
        },
        Shape::Parameter(name) => RustType::Parameter(crate::plan::names::parameter(name)),
        Shape::Never => {
            sink.report(def.origin, Problem::Never);
            any
        }
        Shape::Interface(_) => {
            sink.report(def.origin, Problem::Interface);
            any
        }
        Shape::Any | Shape::Struct(_) | Shape::Union(_) => any,
    }
}

fn slots(
    facts: &Facts,
    types: &BTreeMap<TypeId, RustType>,
    id: TypeId,
    items: &[TypeRef],
) -> Vec<RustType> {
    let slots = items.iter().enumerate().map(|(at, ty)| {
        let slot = at_place(types, *ty);
        if facts.recursion.is_boxed(id, Place::Slot(at)) { slot.boxed() } else { slot }
    });
    slots.collect()
}

fn scalar(scalar: &Scalar) -> RustType {
    use RustType::{Primitive as P, Runtime as R};
    match scalar {
        Scalar::Bool => P(Primitive::Bool),
        Scalar::Int(width) => int(*width),
        Scalar::Float(FloatWidth::F32) => P(Primitive::F32),
        Scalar::Float(FloatWidth::F64) => P(Primitive::F64),
        Scalar::Decimal => R(Runtime::Decimal),
        Scalar::String | Scalar::Url | Scalar::Custom(_) => P(Primitive::String),
        Scalar::Bytes(Encoding::Base64) => R(Runtime::Base64Bytes),
        Scalar::Bytes(Encoding::Base64Url) => R(Runtime::Base64UrlBytes),
        Scalar::Bytes(Encoding::Hex) => R(Runtime::HexBytes),
        Scalar::Bytes(Encoding::Raw) => R(Runtime::Bytes),
        Scalar::Date => R(Runtime::Date),
        Scalar::Time => R(Runtime::Time),
        Scalar::DateTime => R(Runtime::Timestamp),
        Scalar::Duration => R(Runtime::IsoDuration),
        Scalar::Uuid => R(Runtime::Uuid),
    }
}

fn int(width: IntWidth) -> RustType {
    RustType::Primitive(match width {
        IntWidth::I8 => Primitive::I8,
        IntWidth::I16 => Primitive::I16,
        IntWidth::I32 => Primitive::I32,
        IntWidth::I64 => Primitive::I64,
        IntWidth::U8 => Primitive::U8,
        IntWidth::U16 => Primitive::U16,
        IntWidth::U32 => Primitive::U32,
        IntWidth::U64 => Primitive::U64,
        IntWidth::I64Text => return RustType::Runtime(Runtime::Int64Text),
        IntWidth::U64Text => return RustType::Runtime(Runtime::UInt64Text),
    })
}
