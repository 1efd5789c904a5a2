//! Values that a client sends by itself, since there is no other.

use crate::analysis::aliases::behind;
use crate::api::Api;
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
    sent((api, presence), param.ty, param.send.as_deref())
}

/// The same for a member of an object.
pub fn sent_field<'a>(api: &'a Api, field: &'a Field) -> Option<&'a Value> {
    sent((api, field.presence), field.ty, field.send.as_deref())
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

/// The one constant that a value can be; none if `null` is right as well.
pub fn only_constant(api: &Api, ty: TypeRef) -> Option<&Value> {
    let ty = behind(api, ty).filter(|it| !it.nullable)?;
    let Shape::Enum(it) = &api.types.get(ty.id)?.shape else { return None };
    match it.values.as_slice() {
        [only] => Some(&only.value),
        _ => None,
    }
}
