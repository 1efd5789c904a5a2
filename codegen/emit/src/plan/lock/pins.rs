//! What a lock names, found in the API as it is.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::analysis::recursion::Kept;
use specloom_ir::edge::edges;
use specloom_ir::{Api, GroupId, OperationId, TypeId, TypeName};

use super::keys::{self, Keys, kind, member, members};
use super::{Lock, LockedGroup, LockedOperation, LockedType};
use crate::plan::spell::{snake, words};

/// What a lock names, found in the API as it is.
#[derive(Clone, Debug, Default)]
pub struct Pins {
    /// What everything is known by.
    pub keys: Keys,
    /// Types.
    pub types: BTreeMap<TypeId, Pin<LockedType>>,
    /// Groups.
    pub groups: BTreeMap<GroupId, Pin<LockedGroup>>,
    /// Operations.
    pub operations: BTreeMap<OperationId, Pin<LockedOperation>>,
}

/// What was promised of one thing.
#[derive(Clone, Debug)]
pub struct Pin<T> {
    /// What was promised.
    pub locked: T,
    /// Whether the author calls it otherwise now: then it gets the new name,
    /// and the old one stays beside it.
    pub renamed: bool,
}

/// Finds what a lock names, by what everything is known by. `defined` are the
/// types that become items.
pub fn pins(api: &Api, (lock, keys): (&Lock, Keys), defined: &BTreeSet<TypeId>) -> Pins {
    let operations = operations(api, lock, &keys);
    let groups = groups(api, lock, &operations);
    let types = types(api, lock, (&keys, &operations), defined);
    Pins { keys, types, groups, operations }
}

/// An operation is found by how it travels, or else by its name.
fn operations(api: &Api, lock: &Lock, keys: &Keys) -> BTreeMap<OperationId, Pin<LockedOperation>> {
    let present: BTreeSet<&String> = keys.operations.values().collect();
    let mut pins = BTreeMap::new();
    for (id, operation) in api.operations.entries() {
        let Some(key) = keys.operations.get(&id) else { continue };
        let by_name = || {
            let mut gone = lock.operations.iter().filter(|(key, _)| !present.contains(key));
            gone.find(|(_, it)| *it.id == *operation.name.wire).map(|(_, it)| it)
        };
        if let Some(locked) = lock.operations.get(key).or_else(by_name) {
            let renamed = locked.spec != spec_name(api, id);
            pins.insert(id, Pin { locked: locked.clone(), renamed });
        }
    }
    pins
}

/// Group and method of an operation, as the spec has them: `pages/list`.
pub fn spec_name(api: &Api, id: OperationId) -> String {
    let Some(operation) = api.operations.get(id) else { return String::new() };
    let group = api.groups.get(operation.group).map(|it| it.name.to_string()).unwrap_or_default();
    format!("{group}/{}", operation.method)
}

/// A group is found by its name. One that is gone is found where all its
/// operations went, if nothing was there before.
fn groups(
    api: &Api,
    lock: &Lock,
    operations: &BTreeMap<OperationId, Pin<LockedOperation>>,
) -> BTreeMap<GroupId, Pin<LockedGroup>> {
    let present: BTreeSet<&str> = api.groups.iter().map(|it| &*it.name.wire).collect();
    let mut went: BTreeMap<&str, BTreeSet<GroupId>> = BTreeMap::new();
    for (id, pin) in operations {
        let old = pin.locked.spec.rsplit_once('/').map_or("", |(group, _)| group);
        went.entry(old).or_default().extend(api.operations.get(*id).map(|it| it.group));
    }
    let mut pins = BTreeMap::new();
    for (id, group) in api.groups.entries() {
        if let Some(locked) = lock.groups.get(&*group.name.wire) {
            pins.insert(id, Pin { locked: locked.clone(), renamed: false });
            continue;
        }
        let only = BTreeSet::from([id]);
        let old = went.iter().find(|(old, to)| !present.contains(**old) && **to == only);
        if let Some(locked) = old.and_then(|(old, _)| lock.groups.get(*old)) {
            pins.insert(id, Pin { locked: locked.clone(), renamed: true });
        }
    }
    pins
}

fn types(
    api: &Api,
    lock: &Lock,
    (keys, operations): (&Keys, &BTreeMap<OperationId, Pin<LockedOperation>>),
    defined: &BTreeSet<TypeId>,
) -> BTreeMap<TypeId, Pin<LockedType>> {
    let mut pins = BTreeMap::new();
    let mut free: BTreeSet<TypeId> = BTreeSet::new();
    for id in defined {
        match keys.types.get(id).and_then(|key| lock.types.get(key)) {
            Some(locked) => {
                pins.insert(*id, Pin { locked: locked.clone(), renamed: false });
            }
            None => {
                free.insert(*id);
            }
        }
    }
    let present: BTreeSet<&String> = defined.iter().filter_map(|it| keys.types.get(it)).collect();
    let gone = lock.types.iter().filter(|(key, _)| !present.contains(key));
    let mut old_keys: BTreeMap<TypeId, String> = BTreeMap::new();
    for (key, locked) in gone.clone() {
        if let Some(id) = moved(api, (key, locked), keys, &free) {
            free.remove(&id);
            old_keys.insert(id, key.clone());
            pins.insert(id, Pin { locked: locked.clone(), renamed: true });
        }
    }
    // What stands in something that was renamed is known by the old name.
    let old_operations: BTreeMap<OperationId, String> = old_operations(lock, keys, operations);
    let old_webhooks = old_webhooks(api, keys, operations);
    let old = (&old_operations, old_webhooks.as_slice());
    for id in free {
        let key = keys::of_type(api, old, id, |it| old_keys.get(&it).cloned());
        if let Some((_, locked)) = gone.clone().find(|(it, _)| **it == key) {
            pins.insert(id, Pin { locked: locked.clone(), renamed: true });
        }
    }
    pins
}

fn old_operations(
    lock: &Lock,
    keys: &Keys,
    operations: &BTreeMap<OperationId, Pin<LockedOperation>>,
) -> BTreeMap<OperationId, String> {
    let mut old = keys.operations.clone();
    for (id, pin) in operations {
        if let Some((key, _)) = lock.operations.iter().find(|(_, it)| **it == pin.locked) {
            old.insert(*id, key.clone());
        }
    }
    old
}

/// The callbacks of operations under the names that these had.
fn old_webhooks(
    api: &Api,
    keys: &Keys,
    operations: &BTreeMap<OperationId, Pin<LockedOperation>>,
) -> Vec<String> {
    let mut old = keys.webhooks.clone();
    for (id, pin) in operations {
        let Some(new) = api.operations.get(*id).map(|it| &it.name.wire) else { continue };
        if **new == *pin.locked.id {
            continue;
        }
        for (name, now) in old.iter_mut().zip(&keys.webhooks) {
            let callback = now.strip_prefix(&**new).filter(|it| it.starts_with('.'));
            if let Some(callback) = callback {
                *name = format!("{}{callback}", pin.locked.id);
            }
        }
    }
    old
}

/// Where a type that is gone went: to the place where it stood, if what stands
/// there now is like it, or to the one new type with the same members.
fn moved(
    api: &Api,
    (key, locked): (&String, &LockedType),
    keys: &Keys,
    free: &BTreeSet<TypeId>,
) -> Option<TypeId> {
    let at = |place: &String| keys.places.get(place).copied().filter(|it| free.contains(it));
    let near = [at(key), at(&locked.place)].into_iter().flatten();
    if let Some(id) = near.into_iter().find(|id| is_like(api, *id, locked)) {
        return Some(id);
    }
    let wanted: BTreeSet<&String> = locked.members.iter().collect();
    let mut same = free.iter().copied().filter(|id| {
        let Some(def) = api.types.get(*id) else { return false };
        let found = members(&def.shape);
        let is_declared = matches!(def.name, TypeName::Declared(_));
        is_declared
            && !found.is_empty()
            && kind(&def.shape) == locked.kind
            && found.iter().collect::<BTreeSet<_>>() == wanted
    });
    same.next().filter(|_| same.next().is_none())
}

/// Of the same kind, with at least half of the members.
fn is_like(api: &Api, id: TypeId, locked: &LockedType) -> bool {
    let Some(def) = api.types.get(id) else { return false };
    let found = members(&def.shape);
    let shared = found.iter().filter(|it| locked.members.contains(it)).count();
    kind(&def.shape) == locked.kind && 2 * shared >= found.len().max(locked.members.len())
}

impl Pins {
    /// The type's name, if it keeps it.
    pub fn type_name(&self, id: TypeId) -> Option<&str> {
        self.types.get(&id).filter(|it| !it.renamed).map(|it| it.locked.name.as_str())
    }

    /// What was promised of a type's members.
    pub fn members_of(&self, id: TypeId) -> Option<&LockedType> {
        self.types.get(&id).map(|it| &it.locked)
    }

    /// The places that are behind a box, and those that are not.
    pub fn kept(&self, api: &Api) -> Kept {
        let mut kept = Kept::default();
        for (id, pin) in &self.types {
            let Some(def) = api.types.get(*id) else { continue };
            for edge in edges(&def.shape) {
                let Some(name) = member(&def.shape, edge.place) else { continue };
                let is = |list: &[String]| list.iter().any(|it| it == name);
                if is(&pin.locked.boxed) {
                    kept.boxed.insert((*id, edge.place));
                } else if is(&pin.locked.members) {
                    kept.plain.insert((*id, edge.place));
                }
            }
        }
        kept
    }
}

/// The name of a member: as it was promised, or else as it is wished.
pub fn member_name(locked: Option<&LockedType>, wire: &str, wish: &str) -> Option<String> {
    let locked = locked?;
    let known = locked.members.iter().any(|it| it == wire);
    known.then(|| locked.names.get(wire).cloned().unwrap_or_else(|| wish.to_owned()))
}

/// The name in Rust that follows from a wire name.
pub fn plain_field(wire: &str) -> String {
    snake(&words(&specloom_ir::Name::new(wire)))
}
