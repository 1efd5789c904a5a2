//! Types that are alike but for their names: one is defined, the others are
//! further names of it.
//!
//! A spec that writes everything in place has the same object at many
//! operations. Each keeps the name that follows from its place, so a caller
//! notices nothing when two that were alike come apart; but what is defined
//! once is also read, proven and compiled once.
//!
//! What the lock has as a type of its own stays one: callers may have told it
//! from all others. What it has as another name of a type stays that as long as
//! the two mean the same, be they told otherwise: callers may have taken one for
//! the other.

mod outline;

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::{Api, TypeId, TypeName};

use crate::plan::item::{Form, Item};
use crate::plan::lock::LockedType;
use crate::plan::lock::pins::Pins;
use crate::plan::rust::{ItemKind, RustType};
use outline::{Look, Outline, outline};

/// What is alike bears the same number.
type Classes = BTreeMap<TypeId, usize>;

/// Which types that have no name in the spec are like others: each with the one
/// that it becomes a further name of.
///
/// Types of documents of GraphQL stay: their authors share by fragments.
pub fn twins(api: &Api, items: &BTreeMap<TypeId, Item>, pins: &Pins) -> BTreeMap<TypeId, TypeId> {
    if api.operations.iter().any(|it| it.document.is_some()) {
        return BTreeMap::new();
    }
    let mut targets = kept(api, items, pins);
    for ids in alike(api, items, Look::Whole) {
        join_all(api, items, (ids, pins), &mut targets);
    }
    targets
}

/// Makes types further names of those that are like them.
pub fn join(items: &mut BTreeMap<TypeId, Item>, twins: BTreeMap<TypeId, TypeId>) {
    for (id, target) in twins {
        let named = items.get(&target).and_then(|it| Some((it.name.clone(), kind(it)?)));
        if let (Some(item), Some((name, kind))) = (items.get_mut(&id), named) {
            item.form =
                Form::Alias(RustType::Item { id: target, name, generics: Box::default(), kind });
        }
    }
}

/// What was promised of a type under any name.
fn locked(pins: &Pins, id: TypeId) -> Option<&LockedType> {
    pins.types.get(&id).map(|it| &it.locked)
}

/// What was another name of a type, and goes on as that.
fn kept(api: &Api, items: &BTreeMap<TypeId, Item>, pins: &Pins) -> BTreeMap<TypeId, TypeId> {
    let mut targets = BTreeMap::new();
    if pins.types.values().all(|it| it.locked.same.is_empty()) {
        return targets;
    }
    for ids in alike(api, items, Look::Meaning) {
        let known = ids.iter().filter_map(|id| Some((*id, locked(pins, *id)?)));
        let defined: BTreeMap<&str, TypeId> = (known.clone())
            .filter(|(_, it)| it.same.is_empty())
            .map(|(id, it)| (it.name.as_str(), id))
            .collect();
        let found = known.filter_map(|(id, it)| Some((id, *defined.get(it.same.as_str())?)));
        targets.extend(found);
    }
    targets
}

/// The types that are alike, together; each list in the order of the model.
fn alike(api: &Api, items: &BTreeMap<TypeId, Item>, look: Look) -> Vec<Vec<TypeId>> {
    let outlines = outlines(api, items, look);
    let mut apart = BTreeSet::new();
    let classes = loop {
        let classes = classes(&outlines, &apart);
        let found = members_of_one_union(items, &classes);
        let before = apart.len();
        apart.extend(found);
        if apart.len() == before {
            break classes;
        }
    };
    let mut alike: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
    for (id, class) in &classes {
        alike.entry(*class).or_default().push(*id);
    }
    alike.into_values().collect()
}

/// What each type is without its name. What an ontology, a table or a type
/// parameter knows by name is left as it is.
fn outlines(api: &Api, items: &BTreeMap<TypeId, Item>, look: Look) -> BTreeMap<TypeId, Outline> {
    let known = api.entities.iter().flat_map(|it| [it.object, it.changes]);
    let rows = api.tables.iter().flat_map(|it| &it.tables).map(|it| it.row);
    let known: BTreeSet<TypeId> = known.chain(rows).collect();
    let items = items.iter().filter(|(id, it)| it.generics.is_empty() && !known.contains(id));
    items.filter_map(|(id, it)| Some((*id, outline(api, it, look)?))).collect()
}

/// Begins with what stands in each type, and tells types apart as long as what
/// they hold tells them apart.
fn classes(outlines: &BTreeMap<TypeId, Outline>, apart: &BTreeSet<TypeId>) -> Classes {
    let mut classes = Classes::new();
    let mut count = 0;
    loop {
        let mut numbers: BTreeMap<(&str, Vec<usize>, Option<TypeId>), usize> = BTreeMap::new();
        let mut finer = Classes::new();
        for (id, it) in outlines {
            let class = |id: &TypeId| match classes.get(id) {
                Some(class) => *class,
                None if outlines.contains_key(id) => 0,
                None => usize::MAX - usize::from(*id),
            };
            let held = it.holds.iter().map(class).collect();
            let alone = apart.contains(id).then_some(*id);
            let next = numbers.len();
            finer.insert(*id, *numbers.entry((&it.text, held, alone)).or_insert(next));
        }
        if numbers.len() == count {
            return finer;
        }
        count = numbers.len();
        classes = finer;
    }
}

/// Types that are alike and members of one union: each has a `From` there, so
/// they stay what they are.
fn members_of_one_union(items: &BTreeMap<TypeId, Item>, classes: &Classes) -> Vec<TypeId> {
    let mut found = Vec::new();
    for item in items.values() {
        let Form::Union(form) = &item.form else { continue };
        let members: BTreeSet<TypeId> =
            form.variants.iter().flat_map(|it| it.ty.resolved().items()).collect();
        let mut of_class: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
        for id in members {
            if let Some(class) = classes.get(&id) {
                of_class.entry(*class).or_default().push(id);
            }
        }
        found.extend(of_class.into_values().filter(|it| it.len() > 1).flatten());
    }
    found
}

/// Defines one of some types that are alike: one that the spec names, else one
/// that the lock has as a type of its own, else the one with the shortest name.
/// The others become names of it, but for those that are such types as well.
/// What was another name of a type that is no more like it goes with the others
/// that were.
fn join_all(
    api: &Api,
    items: &BTreeMap<TypeId, Item>,
    (ids, pins): (Vec<TypeId>, &Pins),
    targets: &mut BTreeMap<TypeId, TypeId>,
) {
    let is_declared = |id: TypeId| matches!(api.types[id].name, TypeName::Declared(_));
    let is_own = |id: TypeId| locked(pins, id).is_some_and(|it| it.same.is_empty());
    let mut free: Vec<TypeId> = ids.into_iter().filter(|id| !targets.contains_key(id)).collect();
    free.sort_by_cached_key(|id| {
        let name = items.get(id).map(|it| it.name.clone()).unwrap_or_default();
        (!is_declared(*id), !is_own(*id), name.len(), name)
    });
    let Some(first) = free.first().copied() else { return };
    let mut parted: BTreeMap<&str, TypeId> = BTreeMap::new();
    for id in free.into_iter().skip(1).filter(|it| !is_declared(*it) && !is_own(*it)) {
        let target = match locked(pins, id) {
            Some(it) => {
                let goes = locked(pins, first).is_none_or(|of| of.same == it.same);
                *parted.entry(&it.same).or_insert(if goes { first } else { id })
            }
            None => first,
        };
        if target != id {
            targets.insert(id, target);
        }
    }
}

fn kind(item: &Item) -> Option<ItemKind> {
    match &item.form {
        Form::Struct(_) => Some(ItemKind::Struct),
        Form::StringEnum(it) => Some(ItemKind::StringEnum { open: it.is_open }),
        Form::IntegerEnum(it) => Some(ItemKind::IntegerEnum { open: it.is_open }),
        Form::Union(_) => Some(ItemKind::Union),
        Form::Alias(_) => None,
    }
}
