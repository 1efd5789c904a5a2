//! Every schema of a document, upgraded as a `schemars::Schema`.

use std::hash::{BuildHasher as _, Hash as _, Hasher};

use foldhash::quality::RandomState;
use indexmap::IndexMap;
use schemars::Schema;
use schemars::transform::Transform;
use specloom_source::{Node, Span, Value};

use crate::cursor::Cursor;
use crate::document::Document;
use crate::json::json;
use crate::resolve::resolve;
use crate::upgrade::SchemaUpgrade;
use crate::upgraded::{Upgraded, upgraded};
use crate::version::Version;

/// What the upgrade made of the schemas of a document, under the places of their
/// nodes.
///
/// Each stands there once, from where it begins; schemas inside it are part of
/// it, unless a reference leads to one. Places that say the same share one.
#[derive(Clone, Debug, Default)]
pub struct Schemas {
    /// What it made of them.
    pub list: Vec<Upgraded>,
    /// Which of these begins at a place; `None` for a schema that is as its author
    /// wrote it.
    pub table: IndexMap<Span, Option<u32>, RandomState>,
}

/// A schema that nothing is known of.
static ANYTHING: Upgraded = Upgraded::Bool(true);

impl Schemas {
    /// The schema that begins at a node.
    pub fn at<'d>(&'d self, node: &'d Node) -> Cursor<'d> {
        let upgraded = match self.table.get(&node.span) {
            None => Some(&ANYTHING),
            Some(at) => at.and_then(|it| self.list.get(it as usize)),
        };
        Cursor { upgraded, node }
    }

    /// Keeps what the upgrade made of a schema, and says where.
    fn add(&mut self, upgraded: Upgraded) -> Option<u32> {
        if upgraded == Upgraded::Written {
            return None;
        }
        let at = u32::try_from(self.list.len()).ok()?;
        self.list.push(upgraded);
        Some(at)
    }
}

/// Collects and upgrades all schemas of a document.
pub fn collect(document: &Document) -> Schemas {
    let mut schemas = Schemas::default();
    let mut alike = Alike::default();
    let mut places = Vec::new();
    for tree in std::iter::once(&document.root).chain(document.files.values()) {
        collect_places(tree, Names::Keywords, &mut places);
    }
    places.reverse();
    while let Some(node) = places.pop() {
        if schemas.table.contains_key(&node.span) {
            continue;
        }
        let at = if let Some((_, at)) = alike.get(node) {
            *at
        } else {
            let at = schemas.add(of_version(node, document.version));
            alike.add(node, at);
            collect_targets(document, node, &mut places);
            at
        };
        schemas.table.insert(node.span, at);
    }
    schemas.list.shrink_to_fit();
    schemas.table.shrink_to_fit();
    schemas
}

/// Schemas by what they say and the file in which they stand, for their
/// references count from there.
#[derive(Default)]
struct Alike<'d> {
    hasher: RandomState,
    known: IndexMap<u64, (&'d Node, Option<u32>), RandomState>,
}

impl<'d> Alike<'d> {
    /// The schema that says what a node says. Of two with one hash the first is
    /// known, the other stands for itself.
    fn get(&self, node: &Node) -> Option<&(&'d Node, Option<u32>)> {
        let known = self.known.get(&self.hash(node))?;
        (known.0.span.file == node.span.file && says_same(known.0, node)).then_some(known)
    }

    fn add(&mut self, node: &'d Node, at: Option<u32>) {
        let hash = self.hash(node);
        self.known.entry(hash).or_insert((node, at));
    }

    fn hash(&self, node: &Node) -> u64 {
        let mut hasher = self.hasher.build_hasher();
        hasher.write_u32(node.span.file.0);
        hash(node, &mut hasher);
        hasher.finish()
    }
}

fn hash(node: &Node, hasher: &mut impl Hasher) {
    match &node.value {
        Value::Null => hasher.write_u8(0),
        Value::Bool(it) => it.hash(hasher),
        Value::Number(text) | Value::String(text) => text.hash(hasher),
        Value::List(list) => list.iter().for_each(|it| hash(it, hasher)),
        Value::Map(map) => map.iter().for_each(|(key, it)| {
            key.hash(hasher);
            hash(&it.node, hasher);
        }),
    }
}

/// Whether two nodes are equal but for their places, members in one order.
fn says_same(a: &Node, b: &Node) -> bool {
    match (&a.value, &b.value) {
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| says_same(a, b))
        }
        (Value::Map(a), Value::Map(b)) => {
            let mut pairs = a.iter().zip(b);
            a.len() == b.len() && pairs.all(|(a, b)| a.0 == b.0 && says_same(&a.1.node, &b.1.node))
        }
        (a, b) => a == b,
    }
}

/// What the upgrade makes of a schema of a version.
fn of_version(node: &Node, version: Version) -> Upgraded {
    // What is neither an object nor a boolean is no schema; lowering reports it.
    let mut schema = Schema::try_from(json(node)).unwrap_or_default();
    SchemaUpgrade { from: version }.transform(&mut schema);
    upgraded(schema.to_value(), node)
}

/// What the keys of a mapping are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// Words of OpenAPI.
    Keywords,
    /// Names of objects.
    Objects,
    /// Names of schemas.
    Schemas,
}

fn collect_places<'d>(node: &'d Node, names: Names, places: &mut Vec<&'d Node>) {
    match &node.value {
        Value::Map(map) => {
            for (key, entry) in map {
                match (names, &**key) {
                    (Names::Schemas, _) | (Names::Keywords, "schema" | "itemSchema") => {
                        places.push(&entry.node);
                    }
                    (Names::Keywords, "example" | "examples" | "default" | "enum") => {}
                    (Names::Keywords, key) => {
                        collect_places(&entry.node, names_under(key), places);
                    }
                    (Names::Objects, _) => {
                        collect_places(&entry.node, Names::Keywords, places);
                    }
                }
            }
        }
        Value::List(list) => {
            for item in list {
                collect_places(item, Names::Keywords, places);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn names_under(key: &str) -> Names {
    match key {
        "schemas" => Names::Schemas,
        "callbacks" | "content" | "encoding" | "headers" | "links" | "mediaTypes" | "pathItems"
        | "paths" | "requestBodies" | "responses" | "securitySchemes" | "webhooks" => {
            Names::Objects
        }
        _ => Names::Keywords,
    }
}

/// Adds the schemas to which the references inside a schema lead.
fn collect_targets<'d>(document: &'d Document, node: &'d Node, places: &mut Vec<&'d Node>) {
    match &node.value {
        Value::Map(map) => {
            for (key, entry) in map {
                if let ("$ref", Some(text)) = (&**key, entry.node.as_str()) {
                    places.extend(resolve(document, &entry.node, text).map(|it| it.node));
                } else {
                    collect_targets(document, &entry.node, places);
                }
            }
        }
        Value::List(list) => list.iter().for_each(|it| collect_targets(document, it, places)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
