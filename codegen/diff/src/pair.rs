//! Which operation became which.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use specloom_ir::{Api, Binding, Name, Operation, OperationId, PathPart};

use crate::work::Sides;

/// Pairs operations by how they travel, those that travel alike by their names
/// first; what is left, by their names. In the order of the revised spec, those
/// that are gone last.
pub fn operations(base: &Api, revised: &Api) -> Vec<Sides<OperationId>> {
    let mut pairs: BTreeMap<OperationId, OperationId> = BTreeMap::new();
    let mut used = BTreeSet::new();
    for key in [whole, exact, shape, name] {
        let mut open: BTreeMap<String, OperationId> = BTreeMap::new();
        for (id, it) in base.operations.entries().filter(|(id, _)| !used.contains(id)) {
            open.entry(key(it)).or_insert(id);
        }
        for (id, it) in revised.operations.entries() {
            if pairs.contains_key(&id) {
                continue;
            }
            if let Some(old) = open.remove(&key(it)) {
                pairs.insert(id, old);
                used.insert(old);
            }
        }
    }
    let kept = revised.operations.ids();
    let kept = kept.map(|id| Sides { base: pairs.get(&id).copied(), revised: Some(id) });
    let gone = base.operations.ids().filter(|id| !used.contains(id));
    kept.chain(gone.map(|id| Sides { base: Some(id), revised: None })).collect()
}

/// Method, path and name: several operations may travel alike.
fn whole(operation: &Operation) -> String {
    format!("{} {}", exact(operation), operation.name)
}

/// Method and path as they are.
fn exact(operation: &Operation) -> String {
    let Binding::Http { method, path, servers: _ } = &operation.binding;
    format!("{} {}{}", method.as_str(), path.text, document(operation))
}

/// What tells operations of one address apart: the name of their document.
fn document(operation: &Operation) -> String {
    operation.document.as_ref().map(|it| format!(" {}", it.name)).unwrap_or_default()
}

/// Method and path without the names of variables, which nobody sends.
pub fn shape(operation: &Operation) -> String {
    let Binding::Http { method, path, servers: _ } = &operation.binding;
    let parts = path.parts.iter().map(|it| match it {
        PathPart::Literal(text) => text,
        PathPart::Variable(_) => "{}",
    });
    format!("{} {}{}", method.as_str(), parts.collect::<String>(), document(operation))
}

fn name(operation: &Operation) -> String {
    operation.name.to_string()
}

/// Pairs webhooks by their names; of those that share one (callbacks of one key,
/// each with its address) the first with the first.
pub fn webhooks(base: &Api, revised: &Api) -> Vec<Sides<usize>> {
    let mut open: BTreeMap<&Name, VecDeque<usize>> = BTreeMap::new();
    for (at, it) in base.webhooks.iter().enumerate() {
        open.entry(&it.name).or_default().push_back(at);
    }
    let kept = revised.webhooks.iter().enumerate().map(|(at, it)| {
        let base = open.get_mut(&it.name).and_then(VecDeque::pop_front);
        Sides { base, revised: Some(at) }
    });
    let mut pairs: Vec<Sides<usize>> = kept.collect();
    let mut gone: Vec<usize> = open.into_values().flatten().collect();
    gone.sort_unstable();
    pairs.extend(gone.into_iter().map(|at| Sides { base: Some(at), revised: None }));
    pairs
}
