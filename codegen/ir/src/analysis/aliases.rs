//! What aliases stand for in the end.

use crate::analysis::components::cycles;
use crate::analysis::facts::Facts;
use crate::api::Api;
use crate::id::{TypeId, TypeRef};
use crate::types::Shape;

/// For each type the one it stands for once all aliases are followed, and
/// whether `null` was allowed on the way. A type that is no alias stands for
/// itself, and so does an alias that leads back to itself.
pub fn aliases(api: &Api) -> Facts<TypeRef> {
    let mut known: Facts<Option<TypeRef>> = Facts::new(api, |_| None);
    for id in alias_cycles(api).into_iter().flatten() {
        known[id] = Some(TypeRef { id, nullable: false });
    }
    for start in api.types.ids() {
        let (chain, mut end) = follow(api, start, &known);
        for link in chain.into_iter().rev() {
            end.nullable |= link.nullable;
            known[link.id] = Some(end);
        }
    }
    Facts::new(api, |id| known[id].unwrap_or(TypeRef { id, nullable: false }))
}

/// The aliases from `start` on, each with whether its target may be null, and
/// what comes after the last.
fn follow(api: &Api, start: TypeId, known: &Facts<Option<TypeRef>>) -> (Vec<TypeRef>, TypeRef) {
    let mut chain = Vec::new();
    let mut end = TypeRef { id: start, nullable: false };
    while let Shape::Alias(target) = api.types[end.id].shape {
        if let Some(known) = known[end.id] {
            return (chain, known);
        }
        chain.push(TypeRef { id: end.id, nullable: target.nullable });
        end = TypeRef { id: target.id, nullable: false };
    }
    (chain, end)
}

/// What a use of a type stands for once aliases are followed, and whether `null` is
/// allowed by the use or on the way. `None` if that leads back to itself or nowhere,
/// as it does in no valid API.
pub fn behind(api: &Api, ty: TypeRef) -> Option<TypeRef> {
    let mut ty = ty;
    for _ in 0..=api.types.len() {
        let Shape::Alias(next) = api.types.get(ty.id)?.shape else { return Some(ty) };
        ty = TypeRef { id: next.id, nullable: ty.nullable || next.nullable };
    }
    None
}

/// Aliases that lead back to themselves, as groups.
pub fn alias_cycles(api: &Api) -> Vec<Vec<TypeId>> {
    let graph: Vec<Vec<usize>> = (api.types.iter())
        .map(|def| match def.shape {
            Shape::Alias(target) => vec![target.id.into()],
            Shape::Scalar(_)
            | Shape::Struct(_)
            | Shape::Enum(_)
            | Shape::Union(_)
            | Shape::Interface(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Any
            | Shape::Parameter(_)
            | Shape::Never => Vec::new(),
        })
        .collect();
    let groups = cycles(&graph).into_iter();
    groups.map(|group| group.into_iter().map(TypeId::from).collect()).collect()
}
