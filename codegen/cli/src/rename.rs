//! Names of `platform.yaml` in place of the spec's.

use std::collections::BTreeMap;

use specloom_ir::{Api, Name, TypeName};
use specloom_source::{FileId, Sink, Span};

use crate::platform::Rename;
use crate::problem::CommandProblem;

/// Applies the names; one that applies to nothing is reported.
pub fn rename(api: &mut Api, names: &Rename, file: FileId, sink: &mut Sink) {
    let types = api.types.iter_mut().filter_map(|it| match &mut it.name {
        TypeName::Declared(name) => Some(name),
        TypeName::Derived { .. } => None,
    });
    let mut unused = apply(types.map(|it| (it.wire.clone(), it)), &names.types);
    let groups = api.groups.iter_mut().map(|it| (it.name.wire.clone(), &mut it.name));
    unused.extend(apply(groups, &names.groups));
    let methods = api.operations.iter_mut().map(|it| (it.name.wire.clone(), &mut it.method));
    unused.extend(apply(methods, &names.methods));
    let at = Span { file, start: 0, end: 0 };
    for name in unused {
        sink.report(at, CommandProblem::UnusedRename { name });
    }
}

/// Puts the new names in place, and gives back the entries that named nothing.
fn apply<'a>(
    names: impl Iterator<Item = (Box<str>, &'a mut Name)>,
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
