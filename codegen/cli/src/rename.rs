//! Names of `platform.yaml` in place of the spec's.

use std::collections::BTreeMap;

use specloom_ir::{Api, Name, TypeName};
use specloom_source::{FileId, Sink, SourceMap, Text};

use crate::platform::{Rename, place_of};
use crate::problem::CommandProblem;

/// Applies the names; one that applies to nothing is reported.
pub fn rename(api: &mut Api, names: &Rename, (map, file): (&SourceMap, FileId), sink: &mut Sink) {
    let types = api.types.iter_mut().filter_map(|it| match &mut it.name {
        TypeName::Declared(name) => Some(name),
        TypeName::Derived { .. } => None,
    });
    let unused_types = apply(types.map(|it| (it.wire.clone(), it)), &names.types);
    let groups = api.groups.iter_mut().map(|it| (it.name.wire.clone(), &mut it.name));
    let unused_groups = apply(groups, &names.groups);
    let methods = api.operations.iter_mut().map(|it| (it.name.wire.clone(), &mut it.method));
    let unused_methods = apply(methods, &names.methods);
    let unused = [("types", unused_types), ("groups", unused_groups), ("methods", unused_methods)];
    for (kind, names) in unused {
        for name in names {
            let at = place_of(map, file, &["rename", kind], &name);
            sink.report(at, CommandProblem::UnusedRename { name });
        }
    }
}

/// Puts the new names in place, and gives back the entries that named nothing.
fn apply<'a>(
    names: impl Iterator<Item = (Text, &'a mut Name)>,
    table: &BTreeMap<String, String>,
) -> Vec<String> {
    let mut unused: Vec<String> = table.keys().cloned().collect();
    for (wire, name) in names {
        if let Some(new) = table.get(&*wire) {
            *name = Name::new(new.as_str());
            unused.retain(|it| **it != *wire);
        }
    }
    unused
}
