//! Types as nodes: which type holds which, and how facts travel along that.

use std::collections::BTreeSet;

use crate::analysis::facts::Facts;
use crate::api::Api;
use crate::edge::{Hold, edges};
use crate::id::TypeId;

/// For each type those that hold a value of it, inline or behind.
pub(super) fn holders(api: &Api) -> Facts<BTreeSet<TypeId>> {
    let mut holders = Facts::new(api, |_| BTreeSet::new());
    for (id, def) in api.types.entries() {
        for edge in edges(&def.shape) {
            if edge.place.hold() != Hold::Apart {
                holders[edge.ty.id].insert(id);
            }
        }
    }
    holders
}

/// All that can be reached from `start` along `next`, `start` included.
pub(super) fn closure(
    start: impl IntoIterator<Item = TypeId>,
    mut next: impl FnMut(TypeId) -> Vec<TypeId>,
) -> BTreeSet<TypeId> {
    let mut waiting: Vec<TypeId> = start.into_iter().collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if seen.insert(id) {
            waiting.extend(next(id));
        }
    }
    seen
}
