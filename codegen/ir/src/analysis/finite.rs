//! Which types have a value that comes to an end.

use crate::analysis::components::cycles;
use crate::analysis::facts::Facts;
use crate::api::Api;
use crate::id::{TypeId, TypeRef};
use crate::object::Field;
use crate::types::Shape;

/// What a type needs so that one of its values comes to an end.
enum Need {
    /// That all of these do.
    All(Vec<TypeId>),
    /// That one of these does.
    Any(Vec<TypeId>),
}

/// Whether each type has a value that comes to an end.
pub fn finite(api: &Api) -> Facts<bool> {
    let needs = Facts::new(api, |id| need(&api.types[id].shape));
    let mut missing = Facts::new(api, |id| match &needs[id] {
        Need::All(ids) => ids.len(),
        Need::Any(ids) => usize::from(!ids.is_empty()),
    });
    let mut needed_by: Facts<Vec<TypeId>> = Facts::new(api, |_| Vec::new());
    for (id, need) in needs.entries() {
        for &other in need.types() {
            needed_by[other].push(id);
        }
    }
    let mut finite = Facts::new(api, |id| missing[id] == 0);
    let mut waiting: Vec<TypeId> =
        finite.entries().filter(|(_, it)| **it).map(|(id, _)| id).collect();
    while let Some(id) = waiting.pop() {
        for &holder in &needed_by[id] {
            missing[holder] = missing[holder].saturating_sub(1);
            if missing[holder] == 0 && !finite[holder] {
                finite[holder] = true;
                waiting.push(holder);
            }
        }
    }
    finite
}

/// The circles of types that hold each other and leave no way out.
pub fn infinite_cycles(api: &Api) -> Vec<Vec<TypeId>> {
    let finite = finite(api);
    let graph: Vec<Vec<usize>> = (api.types.entries())
        .map(|(id, def)| {
            let need = if finite[id] { Need::All(Vec::new()) } else { need(&def.shape) };
            need.types().iter().filter(|it| !finite[**it]).map(|&it| it.into()).collect()
        })
        .collect();
    let groups = cycles(&graph).into_iter();
    groups.map(|group| group.into_iter().map(TypeId::from).collect()).collect()
}

impl Need {
    fn types(&self) -> &[TypeId] {
        match self {
            Self::All(ids) | Self::Any(ids) => ids,
        }
    }
}

fn need(shape: &Shape) -> Need {
    match shape {
        Shape::Struct(it) => Need::All(must_have(&it.fields)),
        Shape::Interface(it) => Need::Any(it.implementors.clone()),
        Shape::Union(it) if it.members.iter().any(|it| it.ty.nullable) => Need::All(Vec::new()),
        Shape::Union(it) => Need::Any(it.members.iter().map(|it| it.ty.id).collect()),
        Shape::Tuple { items, rest: _ } => Need::All(not_null(items.iter().copied())),
        &Shape::Alias(target) => Need::All(not_null([target])),
        Shape::Scalar(_)
        | Shape::Enum(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => Need::All(Vec::new()),
    }
}

fn must_have(fields: &[Field]) -> Vec<TypeId> {
    not_null(fields.iter().filter(|it| it.presence.is_required()).map(|it| it.ty))
}

fn not_null(types: impl IntoIterator<Item = TypeRef>) -> Vec<TypeId> {
    types.into_iter().filter(|it| !it.nullable).map(|it| it.id).collect()
}
