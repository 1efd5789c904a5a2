//! Makes doubles of floats that examples of a whole show to be ones.
//!
//! Authors write `format: float` and give an answer with sixteen digits, as the
//! platform sends it. What an example of the float itself says is known before; here
//! are the examples of what holds it.

use specloom_ir::{FloatWidth, Scalar, Shape, TypeId, TypeRef};
use specloom_source::Node;

use crate::document::Document;
use crate::lower::anonymous::{Anonymous, Item};
use crate::lower::intern::intern;
use crate::lower::lowering::Lowering;
use crate::lower::place::Place;
use crate::lower::scalar::is_single;
use crate::resolve::resolve;

/// How deep an example is looked into.
const DEPTH: usize = 32;

/// Makes doubles of floats of which an example says more digits than 32 bits hold.
pub fn widen_floats(low: &mut Lowering<'_, '_>) {
    let shown = std::mem::take(&mut low.seen.shown);
    if low.api.types.entries().all(|(_, it)| !is_float(&it.shape)) {
        return;
    }
    for (ty, example) in shown {
        let example = followed(low.document, example);
        widen(low, ty, example, DEPTH);
    }
}

/// The value of an example, which may stand elsewhere.
fn followed<'d>(document: &'d Document, example: &'d Node) -> &'d Node {
    let reference = example.get("$ref").and_then(Node::as_str);
    let target = reference.and_then(|it| resolve(document, example, it)).map(|it| it.node);
    target.and_then(|it| it.get("value")).unwrap_or(example)
}

fn is_float(shape: &Shape) -> bool {
    matches!(shape, Shape::Scalar(Scalar::Float(FloatWidth::F32)))
}

/// What a type is instead.
#[derive(Clone, Copy)]
enum Wide {
    Double,
    List(TypeRef),
    Map(TypeRef),
}

/// Looks for floats in a value of a type. The type that the value shows instead, if
/// this one belongs to others as well.
fn widen(low: &mut Lowering<'_, '_>, ty: TypeRef, value: &Node, depth: usize) -> Option<TypeRef> {
    let depth = depth.checked_sub(1)?;
    let wide = match &low.api.types.get(ty.id)?.shape {
        Shape::Scalar(Scalar::Float(FloatWidth::F32)) => {
            value.as_number().filter(|it| !is_single(it))?;
            Wide::Double
        }
        &Shape::List(item) => Wide::List(inner(low, item, value.as_list()?.iter(), depth)?),
        &Shape::Map(item) => {
            let values = value.as_map()?.values();
            Wide::Map(inner(low, item, values.map(|it| &it.node), depth)?)
        }
        &Shape::Alias(target) => {
            let target = widen(low, target, value, depth)?;
            low.api.types[ty.id].shape = Shape::Alias(target);
            return None;
        }
        Shape::Union(it) => {
            for member in it.members.iter().map(|it| it.ty).collect::<Vec<_>>() {
                widen(low, member, value, depth);
            }
            return None;
        }
        Shape::Struct(_) => {
            widen_fields(low, ty.id, value, depth);
            return None;
        }
        Shape::Scalar(_)
        | Shape::Enum(_)
        | Shape::Interface(_)
        | Shape::Tuple { .. }
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => return None,
    };
    instead(low, ty, wide)
}

/// The item that values show instead of this one.
fn inner<'n>(
    low: &mut Lowering<'_, '_>,
    item: TypeRef,
    values: impl Iterator<Item = &'n Node>,
    depth: usize,
) -> Option<TypeRef> {
    let mut wide = None;
    for value in values {
        wide = wide.or(widen(low, item, value, depth));
    }
    wide
}

fn widen_fields(low: &mut Lowering<'_, '_>, id: TypeId, value: &Node, depth: usize) {
    let Shape::Struct(of) = &low.api.types[id].shape else { return };
    let fields = of.fields.iter().enumerate();
    let shown: Vec<(usize, TypeRef, &Node)> =
        fields.filter_map(|(at, it)| Some((at, it.ty, value.get(&it.name.wire)?))).collect();
    for (at, ty, value) in shown {
        let Some(wide) = widen(low, ty, value, depth) else { continue };
        let Shape::Struct(of) = &mut low.api.types[id].shape else { return };
        if let Some(field) = of.fields.get_mut(at) {
            field.ty = wide;
        }
    }
}

/// Puts another type in the place of one: into its own place, or into that of the
/// types that are alike.
fn instead(low: &mut Lowering<'_, '_>, ty: TypeRef, wide: Wide) -> Option<TypeRef> {
    let is_shared = low.seen.interned.values().any(|it| *it == ty.id);
    let def = &mut low.api.types[ty.id];
    if !is_shared {
        def.shape = match wide {
            Wide::Double => Shape::Scalar(Scalar::Float(FloatWidth::F64)),
            Wide::List(item) => Shape::List(item),
            Wide::Map(item) => Shape::Map(item),
        };
        return None;
    }
    let place =
        Place { name: def.name.clone(), origin: def.origin, component: None, lifted: false };
    let wide = match wide {
        Wide::Double => Anonymous::Scalar(Scalar::Float(FloatWidth::F64)),
        Wide::List(item) => Anonymous::List(Box::new(Item::Known(item))),
        Wide::Map(item) => Anonymous::Map(Box::new(Item::Known(item))),
    };
    Some(intern(low, Item::Anonymous { ty: wide, nullable: ty.nullable }, &place))
}
