//! Values that a client sends by itself, since there is no other.

use crate::api::Api;
use crate::choice::{Enum, Openness};
use crate::id::TypeRef;
use crate::object::{Field, Presence};
use crate::param::{Location, Param};
use crate::types::Shape;
use crate::value::Value;

/// What a client sends for a param when its caller gives nothing: what the
/// author says, or the one constant that a param that has to be there can have.
pub fn sent_param<'a>(api: &'a Api, param: &'a Param) -> Option<&'a Value> {
    let is_free = param.client_wide || param.location == Location::Variable;
    let presence = if is_free { Presence::Optional } else { param.presence };
    sent((api, presence), param.ty, param.send.as_ref())
}

/// The same for a member of an object.
pub fn sent_field<'a>(api: &'a Api, field: &'a Field) -> Option<&'a Value> {
    sent((api, field.presence), field.ty, field.send.as_ref())
}

fn sent<'a>(
    (api, presence): (&'a Api, Presence),
    ty: TypeRef,
    said: Option<&'a Value>,
) -> Option<&'a Value> {
    match (said, presence) {
        (Some(it), _) => Some(it),
        (None, Presence::Required) => only_constant(api, ty),
        (None, Presence::Optional) => None,
    }
}

/// Whether callers have nothing to say about a param: no other value will come.
pub fn is_settled_param(api: &Api, param: &Param) -> bool {
    param.send.is_none() && sent_param(api, param).is_some() && is_closed(api, param.ty)
}

/// The same for a member of an object.
pub fn is_settled_field(api: &Api, field: &Field) -> bool {
    field.send.is_none() && sent_field(api, field).is_some() && is_closed(api, field.ty)
}

fn is_closed(api: &Api, ty: TypeRef) -> bool {
    only_enum(api, ty).is_some_and(|it| it.openness == Openness::Closed)
}

/// The one constant that a value can be; none if `null` is right as well.
pub fn only_constant(api: &Api, ty: TypeRef) -> Option<&Value> {
    only_enum(api, ty).and_then(|it| it.values.first()).map(|it| &it.value)
}

/// The enum of one constant that a type is.
fn only_enum(api: &Api, ty: TypeRef) -> Option<&Enum> {
    let mut ty = ty;
    // Aliases may lead back to themselves.
    for _ in 0..=api.types.len() {
        if ty.nullable {
            return None;
        }
        match &api.types.get(ty.id)?.shape {
            Shape::Alias(target) => ty = *target,
            Shape::Enum(it) => return (it.values.len() == 1).then_some(it),
            Shape::Scalar(_)
            | Shape::Struct(_)
            | Shape::Union(_)
            | Shape::Interface(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Any
            | Shape::Parameter(_)
            | Shape::Never => return None,
        }
    }
    None
}
