//! Types that are alike but for their names: one is defined, the others are
//! further names of it.
//!
//! A spec that writes everything in place has the same object at many
//! operations. Each keeps the name that follows from its place, so a caller
//! notices nothing when two that were alike come apart; but what is defined
//! once is also read, proven and compiled once.

mod outline;

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::{Api, TypeId, TypeName};

use crate::plan::item::{Form, Item};
use crate::plan::rust::{ItemKind, RustType};
use outline::{Outline, outline};

/// What is alike bears the same number.
type Classes = BTreeMap<TypeId, usize>;

/// Makes types that have no name in the spec further names of those that are
/// like them.
///
/// Types of documents of GraphQL stay: their authors share by fragments.
pub fn join(api: &Api, items: &mut BTreeMap<TypeId, Item>) {
    if api.operations.iter().any(|it| it.document.is_some()) {
        return;
    }
    let outlines = outlines(api, items);
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
    for (id, class) in classes.iter().filter(|(id, _)| outlines.contains_key(id)) {
        alike.entry(*class).or_default().push(*id);
    }
    for ids in alike.into_values() {
        join_all(api, items, ids);
    }
}

/// What each type is without its name. What an ontology, a table or a type
/// parameter knows by name is left as it is.
fn outlines(api: &Api, items: &BTreeMap<TypeId, Item>) -> BTreeMap<TypeId, Outline> {
    let known = api.entities.iter().flat_map(|it| [it.object, it.changes]);
    let rows = api.tables.iter().flat_map(|it| &it.tables).map(|it| it.row);
    let known: BTreeSet<TypeId> = known.chain(rows).collect();
    let items = items.iter().filter(|(id, it)| it.generics.is_empty() && !known.contains(id));
    items.filter_map(|(id, it)| Some((*id, outline(api, it)?))).collect()
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

/// Defines one of some types that are alike: one that the spec names, else the
/// one with the shortest name.
fn join_all(api: &Api, items: &mut BTreeMap<TypeId, Item>, mut ids: Vec<TypeId>) {
    let is_declared = |id: TypeId| matches!(api.types[id].name, TypeName::Declared(_));
    ids.sort_by_cached_key(|id| {
        let name = items.get(id).map(|it| it.name.clone()).unwrap_or_default();
        (!is_declared(*id), name.len(), name)
    });
    let Some((defined, others)) = ids.split_first() else { return };
    let Some((name, kind)) = items.get(defined).and_then(|it| Some((it.name.clone(), kind(it)?)))
    else {
        return;
    };
    for id in others.iter().filter(|it| !is_declared(**it)) {
        if let Some(item) = items.get_mut(id) {
            let name = name.clone();
            item.form =
                Form::Alias(RustType::Item { id: *defined, name, generics: Vec::new(), kind });
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
