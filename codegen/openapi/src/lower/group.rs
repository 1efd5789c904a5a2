//! Names and groups of operations.

use std::collections::BTreeMap;

use foldhash::quality::RandomState;
use indexmap::{IndexMap, IndexSet};
use specloom_ir::name::words;
use specloom_ir::{Binding, Docs, Group, GroupId, Name, Operation, OperationId};
use specloom_source::Span;

use crate::extension::operation::PaginationMember;
use crate::lower::docs::object_docs;
use crate::lower::lowering::Lowering;
use crate::problem::OpenApiProblem;
use crate::read::object::{Kind, items, read_as};

const TAG: Kind = Kind {
    name: "tag",
    typed: &["name", "description", "externalDocs"],
    tree: &["summary", "parent", "kind"],
    extended: false,
    stubs: &[],
};

/// What an operation says of its name.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The operation.
    pub id: OperationId,
    /// Where it says so.
    pub at: Span,
    /// Its `operationId`.
    pub operation_id: Option<String>,
    /// Its first tag.
    pub tag: Option<String>,
    /// `x-specloom-group`
    pub group: Option<String>,
    /// `x-specloom-method`
    pub method: Option<String>,
    /// `x-specloom-pagination`, whose types are not known yet, and where it stands.
    pub pagination: Option<Box<(PaginationMember, Span)>>,
}

/// Gives every operation its name, its group and its method.
pub fn name_operations(low: &mut Lowering<'_, '_>, asked: &[Asked]) {
    let described = described_tags(low);
    let mut groups: IndexMap<String, GroupId, RandomState> = IndexMap::default();
    let mut names = IndexSet::default();
    for one in asked {
        let name = unique_name(low, one, &mut names);
        let (group, method) = split(low, one, &name);
        let key = words(&group).concat();
        let id = *groups.entry(key).or_insert_with_key(|key| {
            let docs = described.get(key).cloned().unwrap_or_default();
            low.api.groups.add(Group { name: Name::new(group), docs, origin: one.at })
        });
        let operation = &mut low.api.operations[one.id];
        operation.name = Name::new(name);
        operation.group = id;
        operation.method = Name::new(method);
    }
    separate(low, asked);
}

/// What the document says of its tags, under their words.
fn described_tags(low: &mut Lowering<'_, '_>) -> BTreeMap<String, Docs> {
    let document = low.document;
    let mut docs = BTreeMap::new();
    for node in items(document.root.get("tags"), "list of tags", &mut low.reports) {
        if let Some(tag) = read_as::<openapiv3::Tag>(node, &TAG, &mut low.reports) {
            docs.insert(Name::new(tag.name).words().concat(), object_docs(node));
        }
    }
    docs
}

/// The `operationId`, or method and path; with a number if an earlier one has it.
fn unique_name(
    low: &mut Lowering<'_, '_>,
    asked: &Asked,
    names: &mut IndexSet<String, RandomState>,
) -> String {
    let given = asked.operation_id.as_ref();
    let name = given.cloned().unwrap_or_else(|| name_of_path(low, asked.id));
    let mut unique = name.clone();
    let mut number = 2;
    while names.contains(&unique) {
        unique = format!("{name}{number}");
        number += 1;
    }
    if let (Some(id), false) = (given, unique == name) {
        let (id, instead) = (id.clone(), unique.clone());
        low.report(asked.at, OpenApiProblem::DuplicateOperationId { id, instead });
    }
    names.insert(unique.clone());
    unique
}

/// A name from method and path: `GET /pages/{id}` is `get pages by id`.
fn name_of_path(low: &Lowering<'_, '_>, id: OperationId) -> String {
    let Binding::Http { method, path, .. } = &low.api.operations[id].binding;
    let mut words = vec![method.as_str().to_ascii_lowercase()];
    for segment in path.text.split('/').filter(|it| !it.is_empty()) {
        let is_variable = segment.starts_with('{');
        words.extend(is_variable.then(|| "by".to_owned()));
        words.extend(Name::new(segment).words());
    }
    words.join("_")
}

/// The group and the method of an operation.
fn split(low: &Lowering<'_, '_>, asked: &Asked, name: &str) -> (String, String) {
    let dotted = asked.operation_id.as_deref().and_then(|it| it.rsplit_once('.'));
    let dotted = dotted.filter(|(group, method)| !group.is_empty() && !method.is_empty());
    let group = asked.group.clone().or_else(|| dotted.map(|(group, _)| group.to_owned()));
    let group = group.or_else(|| asked.tag.clone());
    let group = group.unwrap_or_else(|| first_segment(low, asked.id));
    let method = asked
        .method
        .clone()
        .or_else(|| dotted.filter(|_| asked.group.is_none()).map(|(_, method)| method.to_owned()));
    let method = method.unwrap_or_else(|| method_in(&group, name));
    (group, method)
}

/// The first segment of the path that tells something: neither a variable nor a
/// version.
fn first_segment(low: &Lowering<'_, '_>, id: OperationId) -> String {
    let Binding::Http { path, .. } = &low.api.operations[id].binding;
    let is_version = |it: &str| {
        it.strip_prefix('v').is_some_and(|it| it.starts_with(|it: char| it.is_ascii_digit()))
    };
    let mut segments = path.text.split('/');
    let telling =
        segments.find(|it| !it.is_empty() && !it.contains('{') && !is_version(it) && *it != "api");
    telling.unwrap_or("default").to_owned()
}

/// The words of an operation's name without those of its group and the article
/// before them: `get_an_album_tracks` of `albums` is `get_tracks`.
fn method_in(group: &str, name: &str) -> String {
    let (group, words) = (words(group), words(name));
    let Some(start) = find(&words, &group) else { return words.join("_") };
    let (before, rest) = words.split_at(start);
    let before = match before.split_last() {
        Some((last, before)) if is_article(last) => before,
        Some(_) | None => before,
    };
    let after = rest.iter().skip(group.len());
    let rest: Vec<&str> = before.iter().chain(after).map(String::as_str).collect();
    if rest.is_empty() { words.join("_") } else { rest.join("_") }
}

fn is_article(word: &str) -> bool {
    matches!(word, "a" | "an" | "the")
}

/// Where the words of a group stand in those of a name, in one number or the other.
fn find(words: &[String], group: &[String]) -> Option<usize> {
    if group.is_empty() {
        return None;
    }
    words.windows(group.len()).position(|window| {
        let mut pairs = window.iter().zip(group);
        pairs.all(|(a, b)| singular(a).eq(singular(b)))
    })
}

/// The bytes of a word, in the singular.
fn singular(word: &str) -> impl Iterator<Item = u8> {
    let of_y = word.strip_suffix("ies").filter(|it| !it.is_empty());
    let of_s = word.strip_suffix('s').filter(|it| !it.is_empty() && !it.ends_with('s'));
    let stem = of_y.or(of_s).unwrap_or(word);
    stem.bytes().chain(of_y.map(|_| b'y'))
}

/// Methods of a group that would be called the same get their full names; where
/// those are alike too, a number.
fn separate(low: &mut Lowering<'_, '_>, asked: &[Asked]) {
    let key = |operation: &Operation| (operation.group, operation.method.words());
    let mut keys: Vec<_> = asked.iter().map(|it| key(&low.api.operations[it.id])).collect();
    let mut counts: Counts<'_> = IndexMap::default();
    for key in &keys {
        *counts.entry(key).or_default() += 1;
    }
    let are_shared: Vec<bool> =
        keys.iter().map(|it| counts.get(it).is_some_and(|it| *it > 1)).collect();
    for ((one, known), is_shared) in asked.iter().zip(&mut keys).zip(are_shared) {
        if is_shared && one.method.is_none() {
            let operation = &mut low.api.operations[one.id];
            operation.method = Name::new(operation.name.words().join("_"));
            *known = key(operation);
        }
    }
    let mut taken: Counts<'_> = IndexMap::default();
    for (one, key) in asked.iter().zip(&keys) {
        let number = taken.entry(key).or_default();
        *number += 1;
        // Those that an author gave twice stay so, for the model to be refused.
        if *number > 1 && one.method.is_none() {
            let method = format!("{}_{number}", low.api.operations[one.id].method);
            low.api.operations[one.id].method = Name::new(method);
        }
    }
}

/// How many operations of a group have a method, by its words.
type Counts<'k> = IndexMap<&'k (GroupId, Vec<String>), usize, RandomState>;
