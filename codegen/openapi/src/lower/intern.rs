//! Types that differ in nothing but their place stand in the model once.

use specloom_ir::{Constraints, Docs, Owner, Role, Shape, TypeId, TypeRef};

use crate::cursor::Cursor;
use crate::lower::anonymous::{Anonymous, Item};
use crate::lower::classify::form_of;
use crate::lower::constraint::constraints;
use crate::lower::flatten::{flatten, flatten_all};
use crate::lower::form::{Form, FormKind};
use crate::lower::lowering::Lowering;
use crate::lower::named::named_ref;
use crate::lower::parts::Parts;
use crate::lower::place::Place;
use crate::lower::reduce::{reduce, sole_ref};

/// The type of a schema if it needs no name: it has no fields, no constants and
/// nothing to choose from. Bounds count only if nobody else carries them.
pub fn anonymous<'d>(
    low: &mut Lowering<'d, '_>,
    parts: &Parts<'d>,
    form: &Form<'d>,
    lifted: bool,
) -> Option<Item> {
    if !lifted && constraints(parts) != Constraints::default() {
        return None;
    }
    let ty = match &form.kind {
        FormKind::Any => Anonymous::Any,
        FormKind::Never => Anonymous::Never,
        FormKind::Scalar(scalar) => Anonymous::Scalar(scalar.clone()),
        FormKind::List(items) => {
            let item = match items.as_slice() {
                [] => any(),
                [item] => anonymous_item(low, *item)?,
                [first, others @ ..] => {
                    let item = flatten_all(low, *first, others);
                    let form = form_of(low, &item);
                    anonymous(low, &item, &form, false)?
                }
            };
            Anonymous::List(Box::new(item))
        }
        FormKind::Map(value) => {
            let item = value.map_or_else(|| Some(any()), |it| anonymous_item(low, it))?;
            Anonymous::Map(Box::new(item))
        }
        FormKind::Parameter(_)
        | FormKind::Enum(_)
        | FormKind::MixedEnum
        | FormKind::Choice(_)
        | FormKind::Kinds(_)
        | FormKind::Struct
        | FormKind::Tuple(_) => return None,
    };
    Some(Item::Anonymous { ty, nullable: form.nullable })
}

fn any() -> Item {
    Item::Anonymous { ty: Anonymous::Any, nullable: false }
}

fn anonymous_item<'d>(low: &mut Lowering<'d, '_>, at: Cursor<'d>) -> Option<Item> {
    let reduced = reduce(low, at);
    if sole_ref(reduced.at).is_some() {
        let ty = named_ref(low, reduced.at)?;
        return Some(Item::Known(TypeRef { nullable: ty.nullable || reduced.nullable, ..ty }));
    }
    let parts = flatten(low, reduced.at);
    let form = form_of(low, &parts);
    Some(match anonymous(low, &parts, &form, false)? {
        Item::Anonymous { ty, nullable } => {
            Item::Anonymous { ty, nullable: nullable || reduced.nullable }
        }
        known @ Item::Known(_) => known,
    })
}

/// The one type in the model that is like this; it is named after its first place.
pub fn intern(low: &mut Lowering<'_, '_>, item: Item, place: &Place) -> TypeRef {
    let (ty, nullable) = match item {
        Item::Known(ty) => return ty,
        Item::Anonymous { ty, nullable } => (ty, nullable),
    };
    let id = match low.seen.interned.get(&ty) {
        Some(id) => *id,
        None => add(low, ty, place),
    };
    TypeRef { id, nullable }
}

fn add(low: &mut Lowering<'_, '_>, ty: Anonymous, place: &Place) -> TypeId {
    let id = low.reserve(place.name.clone(), Docs::default(), place.origin);
    low.seen.interned.insert(ty.clone(), id);
    let inner = |role| Place::part(Owner::Type(id), role, place.origin);
    let shape = match ty {
        Anonymous::Any => Shape::Any,
        Anonymous::Never => Shape::Never,
        Anonymous::Scalar(scalar) => Shape::Scalar(scalar),
        Anonymous::List(item) => Shape::List(intern(low, *item, &inner(Role::Item))),
        Anonymous::Map(item) => Shape::Map(intern(low, *item, &inner(Role::Value))),
    };
    low.api.types[id].shape = shape;
    id
}

/// Anything at all.
pub fn intern_any(low: &mut Lowering<'_, '_>, place: &Place) -> TypeRef {
    intern(low, any(), place)
}
