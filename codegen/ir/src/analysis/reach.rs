//! Which types belong to an operation or a group.

use std::collections::BTreeSet;

use crate::analysis::graph;
use crate::api::Api;
use crate::edge::edges;
use crate::entry::of_operation;
use crate::id::{GroupId, OperationId, TypeId};

/// The types that can be reached from `start`, `start` included.
pub fn from_types(api: &Api, start: impl IntoIterator<Item = TypeId>) -> BTreeSet<TypeId> {
    graph::closure(start, |id| {
        edges(&api.types[id].shape).into_iter().map(|edge| edge.ty.id).collect()
    })
}

/// The types that an operation sends or receives, with all that they hold.
pub fn from_operation(api: &Api, id: OperationId) -> BTreeSet<TypeId> {
    from_types(api, entering(api, id))
}

/// The types that the operations of a group send or receive, with all that
/// they hold.
pub fn from_group(api: &Api, group: GroupId) -> BTreeSet<TypeId> {
    let operations = api.operations.entries().filter(|(_, it)| it.group == group);
    from_types(api, operations.flat_map(|(id, _)| entering(api, id)))
}

fn entering(api: &Api, id: OperationId) -> Vec<TypeId> {
    of_operation(id, &api.operations[id]).map(|it| it.ty.id).collect()
}
