//! Which types contain themselves, and where a value must be put behind a box.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::aliases::aliases;
use crate::analysis::components::cycles;
use crate::analysis::facts::Facts;
use crate::analysis::large::large;
use crate::api::Api;
use crate::edge::{Edge, Hold, Place, edges};
use crate::id::{TypeId, TypeRef};
use crate::name::{Name, TypeName};
use crate::types::{Shape, TypeDef};

/// Which types contain themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recursion {
    /// For each type the places whose values must be put behind a box, because
    /// they close a cycle of types that hold each other inline, or make a value
    /// too large. An alias never needs one: the place that leads to the alias does.
    pub boxed: Facts<BTreeSet<Place>>,
    /// The lists, maps, tuples and aliases that lead back to themselves with
    /// no struct, enum or union between: they cannot be written out where they
    /// are used and need a type of their own.
    pub nominal: Facts<bool>,
}

impl Recursion {
    /// Whether the value at a place must be put behind a box.
    pub fn is_boxed(&self, id: TypeId, place: Place) -> bool {
        self.boxed.get(id).is_some_and(|it| it.contains(&place))
    }

    /// Whether a list, map, tuple or alias needs a type of its own.
    pub fn is_nominal(&self, id: TypeId) -> bool {
        self.nominal.get(id).copied().unwrap_or(false)
    }
}

/// Places of which it was decided before whether they are behind a box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Those that are; they stay so, even where nothing needs it any more.
    pub boxed: BTreeSet<(TypeId, Place)>,
    /// Those that are not; they stay so as long as another place of the cycle
    /// can be.
    pub plain: BTreeSet<(TypeId, Place)>,
}

/// Finds the types that contain themselves. What is boxed within a cycle
/// depends on the names and the fields of its own types alone, so an edit
/// elsewhere never moves a box.
pub fn recursion(api: &Api) -> Recursion {
    recursion_with(api, &Kept::default())
}

/// The same, with boxes where they were: a cycle that is new is broken at a
/// place that is new.
pub fn recursion_with(api: &Api, kept: &Kept) -> Recursion {
    Recursion { boxed: boxed(api, kept), nominal: nominal(api) }
}

fn boxed(api: &Api, kept: &Kept) -> Facts<BTreeSet<Place>> {
    let targets = aliases(api);
    let mut boxed = Facts::new(api, |_| BTreeSet::new());
    let mut inline = Facts::new(api, |id| inline_edges(&api.types[id], &targets));
    for id in api.types.ids() {
        inline[id].retain(|it| {
            let is_kept = kept.boxed.contains(&(id, it.place));
            if is_kept {
                boxed[id].insert(it.place);
            }
            !is_kept
        });
    }
    close_new(api, kept, &mut inline, &mut boxed);
    let graph = graph(&inline, |edge| edge.ty.id);
    for cycle in cycles(&graph) {
        let mut types: Vec<TypeId> = cycle.into_iter().map(TypeId::from).collect();
        types.sort_by_cached_key(|&id| rank(&api.types[id], id));
        for (id, place) in closing_edges(&types, &inline) {
            boxed[id].insert(place);
        }
    }
    for id in api.types.ids() {
        inline[id].retain(|it| !boxed[id].contains(&it.place));
    }
    for (id, place) in large(api, &inline, |id, place| kept.plain.contains(&(id, place))) {
        boxed[id].insert(place);
    }
    boxed
}

/// Boxes the new places that close a cycle with what is not boxed so far, one
/// after the other. Does nothing where nothing was decided before.
fn close_new(
    api: &Api,
    kept: &Kept,
    inline: &mut Facts<Vec<Edge>>,
    boxed: &mut Facts<BTreeSet<Place>>,
) {
    if kept.plain.is_empty() {
        return;
    }
    let is_kept = |id: TypeId, it: &Edge| kept.plain.contains(&(id, it.place));
    let mut settled = Facts::new(api, |id| -> Vec<Edge> {
        inline[id].iter().copied().filter(|it| is_kept(id, it)).collect()
    });
    let within: Vec<BTreeSet<TypeId>> = cycles(&graph(inline, |edge| edge.ty.id))
        .into_iter()
        .map(|it| it.into_iter().map(TypeId::from).collect())
        .collect();
    for cycle in within {
        let mut types: Vec<TypeId> = cycle.iter().copied().collect();
        types.sort_by_cached_key(|&id| rank(&api.types[id], id));
        for id in types {
            let new: Vec<Edge> = inline[id].iter().copied().filter(|it| !is_kept(id, it)).collect();
            for edge in new.into_iter().filter(|it| cycle.contains(&it.ty.id)) {
                if leads(&settled, edge.ty.id, id) {
                    boxed[id].insert(edge.place);
                    inline[id].retain(|it| it.place != edge.place);
                } else {
                    settled[id].push(edge);
                }
            }
        }
    }
}

/// Whether one type holds another, at whatever depth.
fn leads(inline: &Facts<Vec<Edge>>, from: TypeId, to: TypeId) -> bool {
    let mut seen = BTreeSet::from([from]);
    let mut left = vec![from];
    while let Some(id) = left.pop() {
        if id == to {
            return true;
        }
        left.extend(inline[id].iter().map(|it| it.ty.id).filter(|it| seen.insert(*it)));
    }
    false
}

/// What a type holds inline, aliases followed. An alias itself holds nothing.
fn inline_edges(def: &TypeDef, targets: &Facts<TypeRef>) -> Vec<Edge> {
    if matches!(def.shape, Shape::Alias(_)) {
        return Vec::new();
    }
    let inline = edges(&def.shape).into_iter().filter(|it| it.place.hold() == Hold::Inline);
    inline.map(|it| Edge { place: it.place, ty: targets[it.ty.id] }).collect()
}

fn graph<T>(facts: &Facts<Vec<T>>, target: impl Fn(&T) -> TypeId) -> Vec<Vec<usize>> {
    facts.entries().map(|(_, it)| it.iter().map(|it| target(it).into()).collect()).collect()
}

/// Declared types by name, then derived ones in the order of the model.
fn rank(def: &TypeDef, id: TypeId) -> (bool, Option<Name>, TypeId) {
    match &def.name {
        TypeName::Declared(name) => (false, Some(name.clone()), id),
        TypeName::Derived { .. } => (true, None, id),
    }
}

/// Where a search in depth stands with a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// On the way from the start to here.
    OnPath,
    /// Left behind.
    Done,
}

/// The places of a cycle's types that lead back to the way a search in depth
/// came; without them nothing leads in a circle.
fn closing_edges(types: &[TypeId], inline: &Facts<Vec<Edge>>) -> Vec<(TypeId, Place)> {
    let members: BTreeSet<TypeId> = types.iter().copied().collect();
    let mut marks = BTreeMap::new();
    let mut closing = Vec::new();
    for &start in types {
        if marks.contains_key(&start) {
            continue;
        }
        marks.insert(start, Mark::OnPath);
        let mut path = vec![(start, 0)];
        while let Some(top) = path.last_mut() {
            let (id, at) = *top;
            top.1 += 1;
            let Some(edge) = inline[id].get(at) else {
                marks.insert(id, Mark::Done);
                path.pop();
                continue;
            };
            let next = edge.ty.id;
            match marks.get(&next) {
                Some(Mark::OnPath) => closing.push((id, edge.place)),
                None if members.contains(&next) => {
                    marks.insert(next, Mark::OnPath);
                    path.push((next, 0));
                }
                Some(Mark::Done) | None => {}
            }
        }
    }
    closing
}

fn nominal(api: &Api) -> Facts<bool> {
    let held = Facts::new(api, |id| {
        let shape = &api.types[id].shape;
        if is_structural(shape) { edges(shape) } else { Vec::new() }
    });
    let mut nominal = Facts::new(api, |_| false);
    for node in cycles(&graph(&held, |edge| edge.ty.id)).into_iter().flatten() {
        nominal[TypeId::from(node)] = true;
    }
    nominal
}

/// Whether values are written out in terms of others, with no name needed.
fn is_structural(shape: &Shape) -> bool {
    match shape {
        Shape::List(_) | Shape::Map(_) | Shape::Tuple { .. } | Shape::Alias(_) => true,
        Shape::Scalar(_)
        | Shape::Struct(_)
        | Shape::Enum(_)
        | Shape::Union(_)
        | Shape::Interface(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => false,
    }
}
