//! Which operation became which.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::{Api, Binding, Operation, OperationId, PathPart};

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

/// Pairs webhooks by their names.
pub fn webhooks(base: &Api, revised: &Api) -> Vec<Sides<usize>> {
    let place = |api: &Api, name| api.webhooks.iter().position(|it| it.name == name);
    let kept = revised.webhooks.iter().enumerate().map(|(at, it)| {
        let base = place(base, it.name.clone());
        Sides { base, revised: Some(at) }
    });
    let gone = base.webhooks.iter().enumerate();
    let gone = gone.filter(|(_, it)| place(revised, it.name.clone()).is_none());
    kept.chain(gone.map(|(at, _)| Sides { base: Some(at), revised: None })).collect()
}
