//! What has a name is found by it: types, operations, methods and fields.

use std::hash::Hash;

use foldhash::quality::RandomState;
use indexmap::IndexMap;
use indexmap::map::Entry;
use specloom_source::{Sink, Span};

use crate::api::Api;
use crate::name::TypeName;
use crate::object::Field;
use crate::problem::ValidateProblem as Problem;
use crate::types::Shape;

pub(super) fn types_are_told_apart(api: &Api, sink: &mut Sink) {
    let declared = api.types.iter().filter_map(|def| match &def.name {
        TypeName::Declared(name) => Some((name, def.origin)),
        TypeName::Derived { .. } => None,
    });
    each_twice(declared, |name, at, first| {
        sink.report(at, Problem::DuplicateType { name: name.to_string(), first });
    });
}

pub(super) fn operations_are_told_apart(api: &Api, sink: &mut Sink) {
    let named = api.operations.iter().map(|it| (&it.name, it.origin));
    each_twice(named, |name, at, first| {
        sink.report(at, Problem::DuplicateOperation { name: name.to_string(), first });
    });
}

pub(super) fn methods_are_told_apart(api: &Api, sink: &mut Sink) {
    let named = api.operations.iter().map(|it| ((it.group, &it.method), it.origin));
    each_twice(named, |(group, method), at, first| {
        let group = api.groups.get(group).map(|it| it.name.to_string()).unwrap_or_default();
        let method = method.to_string();
        sink.report(at, Problem::DuplicateMethod { group, method, first });
    });
}

pub(super) fn fields_are_told_apart(api: &Api, sink: &mut Sink) {
    for def in &api.types {
        match &def.shape {
            Shape::Struct(it) => all_differ(&it.fields, sink),
            Shape::Interface(it) => all_differ(&it.fields, sink),
            Shape::Scalar(_)
            | Shape::Enum(_)
            | Shape::Union(_)
            | Shape::List(_)
            | Shape::Map(_)
            | Shape::Tuple { .. }
            | Shape::Alias(_)
            | Shape::Any
            | Shape::Parameter(_)
            | Shape::Never => {}
        }
    }
}

fn all_differ(fields: &[Field], sink: &mut Sink) {
    let names = fields.iter().flat_map(|field| {
        let names = std::iter::once(&field.name).chain(&field.aliases);
        names.map(|name| (name, field.origin))
    });
    each_twice(names, |name, at, first| {
        sink.report(at, Problem::DuplicateField { name: name.to_string(), first });
    });
    for field in fields {
        let arguments = field.arguments.iter().map(|it| (&it.name, it.origin));
        each_twice(arguments, |name, at, first| {
            sink.report(at, Problem::DuplicateField { name: name.to_string(), first });
        });
    }
}

/// Tells of each key that was there before, where it is, and where it was first.
pub(super) fn each_twice<K: Eq + Hash + Copy>(
    keys: impl IntoIterator<Item = (K, Span)>,
    mut tell: impl FnMut(K, Span, Span),
) {
    let keys = keys.into_iter();
    let mut seen: IndexMap<K, Span, RandomState> = IndexMap::default();
    seen.reserve(keys.size_hint().0);
    for (key, at) in keys {
        match seen.entry(key) {
            Entry::Occupied(first) => tell(key, at, *first.get()),
            Entry::Vacant(place) => {
                place.insert(at);
            }
        }
    }
}
