//! What everything is known by, from one state of a spec to the next.

use std::collections::{BTreeMap, BTreeSet};

use specloom_ir::edge::edges;
use specloom_ir::{
    Api, Binding, Location, Media, Operation, OperationId, Owner, Param, PathPart, Place, Role,
    Shape, TypeId, TypeName, Value,
};

/// What everything of an API is known by.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    /// Types.
    pub types: BTreeMap<TypeId, String>,
    /// Operations.
    pub operations: BTreeMap<OperationId, String>,
    /// Webhooks, in the order of the model.
    pub webhooks: Vec<String>,
    /// The type that stands at each place, by the key of what holds it.
    pub places: BTreeMap<String, TypeId>,
    /// The first place where each type stands.
    pub first: BTreeMap<TypeId, String>,
}

/// Finds the keys of an API; of what has the same key all but the first are
/// numbered.
pub fn keys(api: &Api) -> Keys {
    let mut keys = Keys::default();
    let mut taken = BTreeSet::new();
    for (id, operation) in api.operations.entries() {
        keys.operations.insert(id, free(&travel(operation), &mut taken));
    }
    keys.webhooks = api.webhooks.iter().map(|it| it.name.to_string()).collect();
    let mut taken = BTreeSet::new();
    for id in api.types.ids() {
        let key = of_type(api, (&keys.operations, &keys.webhooks), id, |_| None);
        keys.types.insert(id, free(&key, &mut taken));
    }
    places(api, &mut keys);
    keys
}

fn free(key: &str, taken: &mut BTreeSet<String>) -> String {
    let mut found = key.to_owned();
    let mut number = 2_u64;
    while !taken.insert(found.clone()) {
        found = format!("{key} #{number}");
        number += 1;
    }
    found
}

/// How an operation travels, its variables without their names. Documents travel
/// alike, so each goes by its own name as well.
fn travel(operation: &Operation) -> String {
    let document = operation.document.as_ref();
    let document = document.map(|it| format!(" {} {}", it.kind.as_str(), it.name));
    let document = document.unwrap_or_default();
    match &operation.binding {
        Binding::Http { method, path, servers: _ } => {
            let parts = path.parts.iter().map(|it| match it {
                PathPart::Literal(text) => &**text,
                PathPart::Variable(_) => "{}",
            });
            format!("{} {}{document}", method.as_str(), parts.collect::<String>())
        }
    }
}

/// The key of a type; `known` gives it for types that go by another name here.
pub fn of_type(
    api: &Api,
    (operations, webhooks): (&BTreeMap<OperationId, String>, &[String]),
    id: TypeId,
    known: impl Fn(TypeId) -> Option<String>,
) -> String {
    let mut suffixes: Vec<String> = Vec::new();
    let mut at = id;
    // A chain of owners ends, or the model would not be valid.
    let base = loop {
        if let Some(key) = known(at) {
            break key;
        }
        match api.types.get(at).map(|it| &it.name) {
            Some(TypeName::Declared(name)) => break name.wire.to_string(),
            Some(TypeName::Derived { owner, role }) => {
                suffixes.push(suffix(role));
                match owner {
                    Owner::Type(owner) if suffixes.len() <= api.types.len() => at = *owner,
                    Owner::Type(_) => break String::new(),
                    Owner::Operation(id) => break operations.get(id).cloned().unwrap_or_default(),
                    Owner::Webhook(at) => {
                        let webhook = usize::try_from(*at).ok().and_then(|it| webhooks.get(it));
                        break webhook.map(|it| format!("webhook {it}")).unwrap_or_default();
                    }
                }
            }
            None => break String::new(),
        }
    };
    suffixes.iter().rev().fold(base, |key, suffix| key + suffix)
}

fn suffix(role: &Role) -> String {
    match role {
        Role::Field(name) => format!(".{name}"),
        Role::Item => "[]".to_owned(),
        Role::Value => "{}".to_owned(),
        Role::Member(name) => format!("|{name}"),
        Role::Param(name) => format!(" param {name}"),
        Role::Request => " request".to_owned(),
        Role::Response => " response".to_owned(),
        Role::Event => " event".to_owned(),
        Role::Error(status) => format!(" error {status}"),
        Role::Header(name) => format!(" header {name}"),
    }
}

/// Where types stand: in operations first, then in each other.
fn places(api: &Api, keys: &mut Keys) {
    let mut found = Vec::new();
    for (id, operation) in api.operations.entries() {
        let Some(key) = keys.operations.get(&id) else { continue };
        for param in &operation.params {
            found.push((format!("{key}{}", suffix(&Role::Param(param.name.clone()))), param.ty.id));
        }
        let request = operation.body.iter().flat_map(|it| &it.media);
        let response = operation.successes().flat_map(|it| &it.media);
        for (suffix, media) in sides(request, response) {
            found.extend(media.ty.map(|it| (format!("{key} {suffix}"), it.id)));
        }
    }
    for (id, def) in api.types.entries() {
        let Some(key) = keys.types.get(&id) else { continue };
        for edge in edges(&def.shape) {
            if let Some(suffix) = place(&def.shape, edge.place) {
                found.push((format!("{key}{suffix}"), edge.ty.id));
            }
        }
    }
    for (place, id) in found {
        keys.first.entry(id).or_insert_with(|| place.clone());
        keys.places.entry(place).or_insert(id);
    }
}

fn sides<'a>(
    request: impl Iterator<Item = &'a Media>,
    response: impl Iterator<Item = &'a Media>,
) -> impl Iterator<Item = (&'static str, &'a Media)> {
    request.map(|it| ("request", it)).chain(response.map(|it| ("response", it)))
}

fn place(shape: &Shape, place: Place) -> Option<String> {
    member(shape, place)
        .map(|name| match shape {
            Shape::Union(_) => format!("|{name}"),
            _ => format!(".{name}"),
        })
        .or(match place {
            Place::Item => Some("[]".to_owned()),
            Place::Value | Place::Rest => Some("{}".to_owned()),
            Place::Target => Some(" target".to_owned()),
            Place::Field(_)
            | Place::Argument { .. }
            | Place::Implements(_)
            | Place::Implementor(_)
            | Place::Member(_)
            | Place::Slot(_)
            | Place::SlotRest => None,
        })
}

/// The name of the member of a struct or union at a place.
pub fn member(shape: &Shape, place: Place) -> Option<&str> {
    match (shape, place) {
        (Shape::Struct(it), Place::Field(at)) => it.fields.get(at).map(|it| &*it.name.wire),
        (Shape::Union(it), Place::Member(at)) => it.members.get(at).map(|it| &*it.name.wire),
        _ => None,
    }
}

/// The names of all members of a type, in the author's order.
pub fn members(shape: &Shape) -> Vec<String> {
    match shape {
        Shape::Struct(it) => it.fields.iter().map(|it| it.name.to_string()).collect(),
        Shape::Union(it) => it.members.iter().map(|it| it.name.to_string()).collect(),
        Shape::Enum(it) => it.values.iter().map(|it| constant(&it.value)).collect(),
        Shape::Scalar(_)
        | Shape::Interface(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => Vec::new(),
    }
}

/// What a constant is known by: a text by itself.
pub fn constant(value: &Value) -> String {
    match value {
        Value::String(text) => text.to_string(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::List(_) | Value::Map(_) => {
            value.to_string()
        }
    }
}

/// What a shape is, in one word.
pub fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "struct",
        Shape::Enum(_) => "enum",
        Shape::Union(_) => "union",
        Shape::Scalar(_)
        | Shape::Interface(_)
        | Shape::List(_)
        | Shape::Map(_)
        | Shape::Tuple { .. }
        | Shape::Alias(_)
        | Shape::Any
        | Shape::Parameter(_)
        | Shape::Never => "alias",
    }
}

/// What a param is known by within its operation: one of the path by its place
/// there, any other by its name.
pub fn param(operation: &Operation, it: &Param) -> String {
    let place = match it.location {
        Location::Path => return format!("path:{}", in_path(operation, it)),
        Location::Query => "query",
        Location::QueryString => "querystring",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::Variable => "variable",
    };
    format!("{place}:{}", it.name)
}

fn in_path(operation: &Operation, param: &Param) -> usize {
    let Binding::Http { method: _, path, servers: _ } = &operation.binding;
    let mut variables = path.parts.iter().filter_map(|it| match it {
        PathPart::Variable(name) => Some(name),
        PathPart::Literal(_) => None,
    });
    variables.position(|it| *it == param.name.wire).unwrap_or(usize::MAX)
}
