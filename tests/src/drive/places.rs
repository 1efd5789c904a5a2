//! Where the schemas of inline types stand in a spec, as pointers.

use std::collections::BTreeMap;

use specloom_emit::plan::types::at_place;
use specloom_emit::plan::{Crate, Form};
use specloom_ir::{Api, Owner, Role, TypeDef, TypeName, TypeRef};
use specloom_source::pointer::escaped;
use specloom_source::{FileId, Node, Sink, SourceMap, Span, Value};

use super::spelling::{is_json, spelled};

/// A type that the author gave no name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Inline {
    /// How a program spells it.
    pub spelled: String,
    /// Where its schema stands.
    pub pointer: String,
    /// Whether callers send it.
    pub is_sent: bool,
}

/// How many inline types one program holds; of more some are taken.
const MOST: usize = 2_500;

/// The types of an API that have no name in the spec, each with its schema.
pub(super) fn inline_types(
    api: &Api,
    plan: &Crate,
    (map, file): (&SourceMap, FileId),
) -> Vec<Inline> {
    let places = schemas(map, file);
    let mut found = Vec::new();
    for (id, def) in api.types.entries() {
        if !is_whole(api, def) {
            continue;
        }
        let (Some(item), Some(pointer)) = (plan.items.get(&id), places.get(&def.origin)) else {
            continue;
        };
        if is_of_another(api, def, &places) {
            continue;
        }
        let ty = at_place(&plan.types, TypeRef { id, nullable: false });
        if !is_json(&ty) {
            continue;
        }
        let is_sent = match &item.form {
            Form::Struct(it) => it.is_sent,
            Form::StringEnum(_) | Form::IntegerEnum(_) | Form::Union(_) | Form::Alias(_) => false,
        };
        found.push(Inline { spelled: spelled(&ty), pointer: pointer.clone(), is_sent });
    }
    let step = found.len().div_ceil(MOST).max(1);
    found.into_iter().step_by(step).collect()
}

/// Whether it has no name, and is more than one kind of what stands at its place.
fn is_whole(api: &Api, def: &TypeDef) -> bool {
    match &def.name {
        TypeName::Declared(_) => false,
        TypeName::Derived { owner: Owner::Type(id), .. } => {
            api.types.get(*id).is_none_or(|it| it.origin != def.origin)
        }
        TypeName::Derived { .. } => true,
    }
}

/// Whether it is a member of a choice that stands in another schema, which its owner
/// builds on: then it has what the owner adds, besides what is written at its place.
fn is_of_another(api: &Api, def: &TypeDef, places: &BTreeMap<Span, String>) -> bool {
    let TypeName::Derived { owner: Owner::Type(id), role: Role::Member(_) } = &def.name else {
        return false;
    };
    let owner = api.types.get(*id).and_then(|it| places.get(&it.origin));
    let own = places.get(&def.origin);
    owner.zip(own).is_some_and(|(owner, own)| !own.starts_with(&format!("{owner}/")))
}

/// The pointers to all objects of a file that look like schemas.
fn schemas(map: &SourceMap, file: FileId) -> BTreeMap<Span, String> {
    let mut places = BTreeMap::new();
    let root = specloom_source::read(map, file, &mut Sink::default());
    let mut left: Vec<(&Node, String)> = root.iter().map(|it| (it, String::new())).collect();
    while let Some((node, pointer)) = left.pop() {
        match &node.value {
            Value::Map(members) => {
                let is_base = members.keys().any(|it| BASE.contains(&&**it));
                for (name, entry) in members {
                    // What stands beside a choice belongs to each of its members.
                    if is_base && matches!(&**name, "anyOf" | "oneOf") {
                        continue;
                    }
                    // Python takes a `%` for the beginning of an escape.
                    let token = escaped(name).replace('%', "%25");
                    left.push((&entry.node, format!("{pointer}/{token}")));
                }
                if SAYS.iter().any(|it| node.get(it).is_some()) && node.get("in").is_none() {
                    places.insert(node.span, pointer);
                }
            }
            Value::List(items) => {
                let items = items.iter().enumerate();
                left.extend(items.map(|(at, it)| (it, format!("{pointer}/{at}"))));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    places
}

/// What may stand beside a choice and holds for all of its members.
const BASE: [&str; 5] =
    ["additionalProperties", "allOf", "properties", "required", "unevaluatedProperties"];

/// What an inline type has at least one of.
const SAYS: [&str; 7] = ["type", "properties", "allOf", "anyOf", "oneOf", "enum", "const"];
