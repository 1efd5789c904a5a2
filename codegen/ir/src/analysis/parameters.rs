//! Which types are generic, and over what.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::facts::Facts;
use crate::analysis::graph;
use crate::api::Api;
use crate::entry::of_operation;
use crate::id::{OperationId, TypeId};
use crate::types::Shape;

/// The names of the type parameters of each type, in alphabetical order: its
/// own, if it is a [`Shape::Parameter`], and those of the types that it holds.
pub fn parameters(api: &Api) -> Facts<BTreeSet<Box<str>>> {
    let mut named: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    for (id, def) in api.types.entries() {
        if let Shape::Parameter(name) = &def.shape {
            named.entry(name).or_default().push(id);
        }
    }
    let mut parameters = Facts::new(api, |_| BTreeSet::new());
    if named.is_empty() {
        return parameters;
    }
    let holders = graph::holders(api);
    for (name, ids) in named {
        for id in graph::closure(ids, |id| holders[id].iter().copied().collect()) {
            parameters[id].insert(name.into());
        }
    }
    parameters
}

/// The names of the type parameters of an operation, in alphabetical order:
/// those of all types that it sends or receives.
pub fn of_operation_types(
    api: &Api,
    parameters: &Facts<BTreeSet<Box<str>>>,
    id: OperationId,
) -> BTreeSet<Box<str>> {
    let entries = of_operation(id, &api.operations[id]);
    entries.flat_map(|it| parameters[it.ty.id].iter().cloned()).collect()
}
