//! Which types compare as equal without doubt, and so can be keys.

use crate::analysis::facts::Facts;
use crate::analysis::graph;
use crate::api::Api;
use crate::choice::Openness;
use crate::id::TypeId;
use crate::scalar::Scalar;
use crate::types::Shape;

/// Whether every value of a type equals itself and can be hashed. Floating
/// point numbers, decimals, values of any type, those of a caller's own type
/// and those of unions that may grow cannot, nor can what holds one of them.
pub fn hashable(api: &Api) -> Facts<bool> {
    let vague = api.types.entries().filter(|(_, def)| is_vague(&def.shape));
    let start: Vec<TypeId> = vague.map(|(id, _)| id).collect();
    let holders = graph::holders(api);
    let mut hashable = Facts::new(api, |_| true);
    for id in graph::closure(start, |id| holders[id].iter().copied().collect()) {
        hashable[id] = false;
    }
    hashable
}

fn is_vague(shape: &Shape) -> bool {
    match shape {
        Shape::Scalar(scalar) => is_vague_scalar(scalar),
        Shape::Union(it) => it.openness == Openness::Open,
        Shape::Any | Shape::Parameter(_) => true,
        Shape::Struct(_)
        | Shape::Enum(_)
        | Shape::Interface(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Never => false,
    }
}

fn is_vague_scalar(scalar: &Scalar) -> bool {
    match scalar {
        Scalar::Float(_) | Scalar::Decimal => true,
        Scalar::Bool
        | Scalar::Int(_)
        | Scalar::String
        | Scalar::Bytes(_)
        | Scalar::Date
        | Scalar::Time
        | Scalar::DateTime
        | Scalar::Duration
        | Scalar::Uuid
        | Scalar::Url
        | Scalar::Custom(_) => false,
    }
}
