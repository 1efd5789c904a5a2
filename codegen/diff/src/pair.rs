//! Which operation became which.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::{Api, Binding, Operation, OperationId, PathPart, Shape, TypeRef, Webhook};

use crate::similar::likeness;
use crate::work::{Sides, follow};

/// Pairs operations by how they travel, those that travel alike by their names
/// first; what is left, by their names. In the order of the revised spec, those
/// that are gone last.
pub fn operations(base: &Api, revised: &Api) -> Vec<Sides<OperationId>> {
    let mut pairs = in_place(base, revised);
    let mut used: BTreeSet<OperationId> = pairs.values().copied().collect();
    for key in [itself, exact, shape, name] {
        if used.len() == base.operations.len() || pairs.len() == revised.operations.len() {
            break;
        }
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

/// Those from both ends on that are the same in the same order, which most are.
fn in_place(base: &Api, revised: &Api) -> BTreeMap<OperationId, OperationId> {
    let ends = |api: &Api| api.operations.ids().collect::<Vec<_>>();
    let (old, new) = (ends(base), ends(revised));
    let same = |(a, b): &(OperationId, OperationId)| {
        is_itself(&base.operations[*a], &revised.operations[*b])
    };
    let pair = |(a, b): (&OperationId, &OperationId)| (*a, *b);
    let start: Vec<_> = old.iter().zip(&new).map(pair).take_while(same).collect();
    let rest = (old.get(start.len()..), new.get(start.len()..));
    let (Some(old), Some(new)) = rest else { return BTreeMap::new() };
    let end = old.iter().rev().zip(new.iter().rev()).map(pair).take_while(same);
    start.iter().copied().chain(end).map(|(a, b)| (b, a)).collect()
}

/// Whether method, path and name are the same, which no two of an API have.
fn is_itself(a: &Operation, b: &Operation) -> bool {
    let Binding::Http { method, path, servers: _ } = &a.binding;
    let Binding::Http { method: new_method, path: new_path, servers: _ } = &b.binding;
    let document = |it: &Operation| it.document.as_ref().map(|it| it.name.to_string());
    a.name == b.name
        && method == new_method
        && path.text == new_path.text
        && document(a) == document(b)
}

/// Method, path and name as they are.
fn itself(operation: &Operation) -> String {
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
/// each with its address) the most alike. The callbacks of an operation that is
/// called otherwise bear its new name.
pub fn webhooks(
    (base, revised): (&Api, &Api),
    operations: &[Sides<OperationId>],
) -> Vec<Sides<usize>> {
    let mut open: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, it) in base.webhooks.iter().enumerate() {
        open.entry(&it.name.wire).or_default().push(at);
    }
    let renamed = renamed((base, revised), operations);
    let mut pairs = Vec::new();
    for (at, it) in revised.webhooks.iter().enumerate() {
        let name = &*it.name.wire;
        let former = if open.contains_key(name) { None } else { former(name, &renamed) };
        let same = open.get_mut(former.as_deref().unwrap_or(name)).filter(|it| !it.is_empty());
        let base = same.map(|same| same.remove(closest(base, same, (revised, it))));
        pairs.push(Sides { base, revised: Some(at) });
    }
    let mut gone: Vec<usize> = open.into_values().flatten().collect();
    gone.sort_unstable();
    pairs.extend(gone.into_iter().map(|at| Sides { base: Some(at), revised: None }));
    pairs
}

/// The operations that are called otherwise: their new names, each with the old one.
fn renamed<'a>(
    (base, revised): (&'a Api, &'a Api),
    operations: &[Sides<OperationId>],
) -> BTreeMap<&'a str, &'a str> {
    let names = operations.iter().filter_map(|it| {
        let (old, new) = (base.operations.get(it.base?)?, revised.operations.get(it.revised?)?);
        Some((&*new.name.wire, &*old.name.wire))
    });
    names.filter(|(new, old)| new != old).collect()
}

/// What a callback was called when its operation had its old name.
fn former(name: &str, renamed: &BTreeMap<&str, &str>) -> Option<String> {
    name.rmatch_indices('.').find_map(|(at, _)| {
        let (operation, callback) = name.split_at_checked(at)?;
        Some(format!("{}{callback}", renamed.get(operation)?))
    })
}

/// Which of some webhooks carries what another carries, or comes nearest to it.
fn closest(base: &Api, open: &[usize], (revised, wanted): (&Api, &Webhook)) -> usize {
    let score =
        |at: &usize| base.webhooks.get(*at).map_or(0, |it| kinship((base, it), (revised, wanted)));
    let scored = open.iter().enumerate().rev();
    scored.max_by_key(|(_, at)| score(at)).map_or(0, |it| it.0)
}

fn kinship((base, old): (&Api, &Webhook), (revised, new): (&Api, &Webhook)) -> u32 {
    let body = |it: &Webhook| it.body.as_ref().and_then(|it| it.media.first()).and_then(|it| it.ty);
    let (Some(a), Some(b)) = (body(old), body(new)) else {
        return u32::from(body(old).is_none() && body(new).is_none());
    };
    let prose = |api: &Api, ty: TypeRef| match follow(api, ty).map(|it| &it.def.shape) {
        Some(Shape::Struct(it)) => it.fields.iter().map(|it| it.docs.description.clone()).collect(),
        Some(_) | None => Vec::new(),
    };
    let is_same_prose = old.docs == new.docs && prose(base, a) == prose(revised, b);
    likeness((base, a), (revised, b)) * 2 + u32::from(is_same_prose)
}
