//! Which file a type goes to.
//!
//! A type lies with the one group that uses it, or else in `shared`. All of
//! them are public under one path, so that one that moves breaks nobody.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::analysis::reach;
use specloom_ir::entry::{Source, entries};
use specloom_ir::{Api, GroupId, Operation, TypeId};

use crate::plan::entities::EntityPlan;
use crate::plan::item::{Form, Item};
use crate::plan::names::Names;
use crate::plan::rust::RustType;

/// A file of `models/`, and its twin in `codec/`.
#[derive(Clone, Debug)]
pub struct ModelModule {
    /// Its name: `pages`, `shared`.
    pub name: String,
    /// The cargo feature of the group that alone uses it, if there is one.
    pub feature: Option<String>,
    /// What it holds, by name.
    pub items: Vec<TypeId>,
}

/// The module of the rows of tables.
pub const ROWS: &str = "table_rows";
/// The module of what several groups use.
const SHARED: &str = "shared";
/// The features that a crate has besides those of its groups.
const TAKEN: &[&str] = &["blocking", "default", "rustls", "serde", "tracing"];
/// The longest file, in lines.
const LONGEST: usize = 1_500;
/// How deep a module is divided: by so many letters of its types' names.
const LETTERS: usize = 32;

/// The files of `models/`, by name; the items of each by name.
/// With features, what errors and deliveries hold is in `shared` as well.
pub fn modules(
    api: &Api,
    names: &Names,
    (items, entities): (&BTreeMap<TypeId, Item>, &[EntityPlan]),
    has_features: bool,
) -> Vec<ModelModule> {
    let mut users = users(api);
    pass_on(items, &mut users);
    let owned = owned(api, entities);
    let mut always = if has_features { always(api) } else { BTreeSet::new() };
    spread(items, &mut always);
    let mut found: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    for &id in items.keys() {
        let only = match users.get(&id).map(|it| it.iter().collect::<Vec<_>>()).as_deref() {
            Some([group]) if !always.contains(&id) => {
                names.groups.get(*group).map(|it| it.module.clone())
            }
            Some(_) | None => None,
        };
        let own = owned.get(&id).map(|it| (*it).to_owned()).or(only);
        found.entry(own.unwrap_or_else(|| SHARED.to_owned())).or_default().push(id);
    }
    let mut modules = Vec::new();
    for (name, ids) in found {
        let is_always =
            name == SHARED || name == ROWS || entities.iter().any(|it| it.module == name);
        let feature = (has_features && !is_always).then(|| feature(&name));
        let part = Part { stem: name, prefix: String::new(), first: b'a', last: b'z' };
        let mut parts = BTreeMap::new();
        divide(part, measured(&ids, items), &mut parts);
        modules.extend(parts.into_iter().map(|(name, mut ids)| {
            ids.sort_by_cached_key(|id| items.get(id).map(|it| it.name.clone()));
            ModelModule { name, feature: feature.clone(), items: ids }
        }));
    }
    modules.sort_by(|one, other| one.name.cmp(&other.name));
    modules
}

/// The modules of the structs that entities have for themselves.
fn owned<'a>(api: &Api, entities: &'a [EntityPlan]) -> BTreeMap<TypeId, &'a str> {
    let mut owned = BTreeMap::new();
    for it in entities {
        if let Some(entity) = api.entities.get(it.at) {
            owned.extend([entity.object, entity.changes].map(|id| (id, it.module.as_str())));
        }
    }
    let tables = api.tables.iter().flat_map(|it| &it.tables);
    owned.extend(tables.map(|it| (it.row, ROWS)));
    owned
}

/// The cargo feature of a group, by its module; one that means something else
/// already gives way.
pub fn feature(module: &str) -> String {
    if TAKEN.contains(&module) { format!("{module}_group") } else { module.to_owned() }
}

/// The types that are there whatever features are chosen.
fn always(api: &Api) -> BTreeSet<TypeId> {
    let failures = api.operations.iter().flat_map(Operation::failures);
    let errors = failures.flat_map(|it| &it.media).filter_map(|it| it.ty).map(|it| it.id);
    let others = entries(api).into_iter().filter(|it| match it.source {
        Source::Operation(_) => false,
        Source::Webhook(_) | Source::Signature | Source::Entity(_) | Source::Table(_) => true,
    });
    reach::from_types(api, errors.chain(others.map(|it| it.ty.id)))
}

/// The groups that use each type.
fn users(api: &Api) -> BTreeMap<TypeId, BTreeSet<GroupId>> {
    let mut users: BTreeMap<TypeId, BTreeSet<GroupId>> = BTreeMap::new();
    for group in api.groups.ids() {
        for id in reach::from_group(api, group) {
            users.entry(id).or_default().insert(group);
        }
    }
    users
}

/// Who uses a type uses what it holds; what is only a further name holds a type
/// that the model has elsewhere.
fn pass_on(items: &BTreeMap<TypeId, Item>, users: &mut BTreeMap<TypeId, BTreeSet<GroupId>>) {
    let mut left: Vec<TypeId> = items.keys().copied().collect();
    while let Some(id) = left.pop() {
        let of = users.get(&id).cloned().unwrap_or_default();
        for held in items.get(&id).map(holds).unwrap_or_default() {
            let known = users.entry(held).or_default();
            if !of.is_subset(known) {
                known.extend(&of);
                left.push(held);
            }
        }
    }
}

/// What is always there needs what it holds.
fn spread(items: &BTreeMap<TypeId, Item>, always: &mut BTreeSet<TypeId>) {
    let mut left: Vec<TypeId> = always.iter().copied().collect();
    while let Some(id) = left.pop() {
        let held = items.get(&id).map(holds).unwrap_or_default();
        left.extend(held.into_iter().filter(|it| always.insert(*it)));
    }
}

/// The types of this crate that an item is defined with.
fn holds(item: &Item) -> Vec<TypeId> {
    match &item.form {
        Form::Struct(it) => {
            let rest = it.rest.iter().filter_map(|it| it.value.as_ref());
            it.fields.iter().map(|it| &it.inner).chain(rest).flat_map(RustType::items).collect()
        }
        Form::Union(it) => it.variants.iter().flat_map(|it| it.ty.items()).collect(),
        Form::Alias(it) => it.items(),
        Form::StringEnum(_) | Form::IntegerEnum(_) => Vec::new(),
    }
}

/// A part of a module: the types whose names, after `prefix`, go on with a
/// letter from `first` to `last`.
struct Part {
    stem: String,
    prefix: String,
    first: u8,
    last: u8,
}

/// A type that goes to some file: its name there, and about how many lines it takes.
struct Measured<'a> {
    id: TypeId,
    name: &'a [u8],
    lines: usize,
}

fn measured<'a>(ids: &[TypeId], items: &'a BTreeMap<TypeId, Item>) -> Vec<Measured<'a>> {
    let known = ids.iter().filter_map(|id| Some((*id, items.get(id)?)));
    known.map(|(id, it)| Measured { id, name: it.name.as_bytes(), lines: lines(it) }).collect()
}

/// Halves the alphabet until each file is short enough, so that a new type
/// touches no file but its own.
fn divide(part: Part, all: Vec<Measured<'_>>, modules: &mut BTreeMap<String, Vec<TypeId>>) {
    let lines: usize = all.iter().map(|it| it.lines).sum();
    if all.len() < 2 || lines <= LONGEST || part.prefix.len() >= LETTERS {
        modules.entry(part.stem).or_default().extend(all.iter().map(|it| it.id));
        return;
    }
    if part.first == part.last {
        let prefix = format!("{}{}", part.prefix, char::from(part.first));
        divide(Part { prefix, first: b'a', last: b'z', ..part }, all, modules);
        return;
    }
    let middle = part.first + (part.last - part.first) / 2;
    let letter = |it: &Measured<'_>| {
        let letter = it.name.get(part.prefix.len());
        letter.map(u8::to_ascii_lowercase).unwrap_or_default()
    };
    let (low, high): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| letter(it) <= middle);
    let base = part.stem.split("_part_").next().unwrap_or_default().to_owned();
    for (first, last, all) in [(part.first, middle, low), (middle + 1, part.last, high)] {
        if !all.is_empty() {
            let (from, to) = (char::from(first), char::from(last));
            let range = if from == to { format!("{from}") } else { format!("{from}_to_{to}") };
            let stem = format!("{base}_part_{}{range}", part.prefix);
            divide(Part { stem, prefix: part.prefix.clone(), first, last }, all, modules);
        }
    }
}

/// About how many lines an item takes.
fn lines(item: &Item) -> usize {
    match &item.form {
        Form::Struct(it) if it.is_sent => 14 + 11 * it.fields.len(),
        Form::Struct(it) => 14 + 7 * it.fields.len(),
        Form::StringEnum(it) | Form::IntegerEnum(it) => 28 + 5 * it.variants.len(),
        Form::Union(it) => 12 + 10 * it.variants.len(),
        Form::Alias(_) => 3,
    }
}
