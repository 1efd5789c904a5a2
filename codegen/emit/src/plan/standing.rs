//! What a type is, in words, where the author says nothing of it: the place
//! where it stands.

use std::collections::BTreeMap;

use specloom_ir::edge::edges;
use specloom_ir::entry::{Entry, Position, Source, entries};
use specloom_ir::{Api, Binding, OperationId, Owner, Role, TypeId, TypeName};
use specloom_source::Text;

use crate::docs::code;
use crate::plan::item::Item;

/// How far the places of inline types are followed.
const DEEPEST: usize = 8;

/// Where each item stands.
pub fn standing(api: &Api, items: &BTreeMap<TypeId, Item>) -> BTreeMap<TypeId, Box<str>> {
    let names: BTreeMap<TypeId, Text> =
        items.iter().map(|(id, it)| (*id, it.name.clone())).collect();
    let uses = uses(api, &names);
    let words = |id: &TypeId| {
        let words = match &api.types[*id].name {
            TypeName::Derived { owner, role } => part(api, &names, (*owner, role), DEEPEST),
            TypeName::Declared(name) => match uses.get(id) {
                Some(uses) => uses.words(),
                None => format!("the schema {}", code(&name.wire)),
            },
        };
        sentence(&words)
    };
    items.keys().map(|id| (*id, words(id).into())).collect()
}

/// Who uses a declared type.
#[derive(Default)]
struct Uses {
    gives: Vec<String>,
    takes: Vec<String>,
    holds: Vec<String>,
}

impl Uses {
    /// The most telling use, and how many there are of its kind.
    fn words(&self) -> String {
        let others = |count: usize| match count {
            0 | 1 => String::new(),
            2 => " and one other".to_owned(),
            count => format!(" and {} others", count - 1),
        };
        match (self.gives.as_slice(), self.takes.as_slice(), self.holds.as_slice()) {
            ([first], _, _) => format!("part of what {first} gives"),
            ([first, ..], _, _) => {
                format!("part of what {first}{} give", others(self.gives.len()))
            }
            ([], [first], _) => format!("part of what {first} takes"),
            ([], [first, ..], _) => {
                format!("part of what {first}{} take", others(self.takes.len()))
            }
            ([], [], [first, ..]) => format!("part of {first}{}", others(self.holds.len())),
            ([], [], []) => "part of this API".to_owned(),
        }
    }

    fn push(list: &mut Vec<String>, name: String) {
        if list.last() != Some(&name) {
            list.push(name);
        }
    }
}

fn uses(api: &Api, names: &BTreeMap<TypeId, Text>) -> BTreeMap<TypeId, Uses> {
    let mut uses: BTreeMap<TypeId, Uses> = BTreeMap::new();
    for entry in entries(api) {
        let name = brought(api, &entry);
        let of = uses.entry(entry.ty.id).or_default();
        let list = match entry.position() {
            Position::Request => &mut of.takes,
            Position::Response => &mut of.gives,
        };
        Uses::push(list, name);
    }
    for (id, def) in api.types.entries() {
        for edge in edges(&def.shape) {
            let of = uses.entry(edge.ty.id).or_default();
            match root(api, names, id, DEEPEST) {
                Root::Type(name) => Uses::push(&mut of.holds, name),
                Root::Takes(name) => Uses::push(&mut of.takes, name),
                Root::Gives(name) => Uses::push(&mut of.gives, name),
                Root::Nothing => {}
            }
        }
    }
    uses
}

/// What an inline type without a name of its own belongs to.
enum Root {
    Type(String),
    Takes(String),
    Gives(String),
    Nothing,
}

fn root(api: &Api, names: &BTreeMap<TypeId, Text>, id: TypeId, left: usize) -> Root {
    if let Some(name) = names.get(&id) {
        return Root::Type(code(name));
    }
    let Some(def) = api.types.get(id).filter(|_| left > 0) else { return Root::Nothing };
    match &def.name {
        TypeName::Declared(_) => Root::Nothing,
        TypeName::Derived { owner: Owner::Type(id), .. } => root(api, names, *id, left - 1),
        TypeName::Derived { owner: Owner::Operation(id), role } => match role {
            Role::Param(_) | Role::Request => Root::Takes(operation(api, *id)),
            Role::Field(_)
            | Role::Item
            | Role::Value
            | Role::Member(_)
            | Role::Response
            | Role::Event
            | Role::Error(_)
            | Role::Header(_) => Root::Gives(operation(api, *id)),
        },
        TypeName::Derived { owner: Owner::Webhook(at), .. } => Root::Gives(webhook(api, *at)),
    }
}

/// An inline type as a part of its owner.
fn part(
    api: &Api,
    names: &BTreeMap<TypeId, Text>,
    (owner, role): (Owner, &Role),
    left: usize,
) -> String {
    let whole = match owner {
        Owner::Operation(id) => operation(api, id),
        Owner::Webhook(at) => webhook(api, at),
        Owner::Type(id) => match (names.get(&id), api.types.get(id).map(|it| &it.name)) {
            (Some(name), _) => code(name),
            (None, Some(TypeName::Derived { owner, role })) if left > 0 => {
                part(api, names, (*owner, role), left - 1)
            }
            (None, Some(TypeName::Declared(name))) => code(&name.wire),
            (None, Some(TypeName::Derived { .. }) | None) => "this API".to_owned(),
        },
    };
    match role {
        Role::Field(name) => format!("the {} of {whole}", code(&name.wire)),
        Role::Item => format!("an item of {whole}"),
        Role::Value => format!("a value of {whole}"),
        Role::Member(_) => format!("one form of {whole}"),
        Role::Param(name) => format!("the parameter {} of {whole}", code(&name.wire)),
        Role::Request => format!("what {whole} takes"),
        Role::Response => format!("what {whole} gives"),
        Role::Event => format!("an event that {whole} gives"),
        Role::Error(status) => {
            format!("what {whole} gives with the status {}", code(&status.wire))
        }
        Role::Header(name) => format!("the header {} that {whole} gives", code(&name.wire)),
    }
}

/// Who brings a type in.
fn brought(api: &Api, entry: &Entry) -> String {
    match entry.source {
        Source::Operation(id) => operation(api, id),
        Source::Webhook(at) => webhook(api, u32::try_from(at).unwrap_or(u32::MAX)),
        Source::Signature => "a delivery".to_owned(),
        Source::Entity(at) => {
            let name = api.entities.get(at).map(|it| code(&it.name.wire)).unwrap_or_default();
            format!("the entity {name}")
        }
        Source::Table(at) => {
            let table = api.tables.iter().flat_map(|it| &it.tables).nth(at);
            let name = table.map(|it| code(&it.name.wire)).unwrap_or_default();
            format!("the table {name}")
        }
    }
}

/// `` `GET /parcels` ``
fn operation(api: &Api, id: OperationId) -> String {
    let Some(it) = api.operations.get(id) else { return "this API".to_owned() };
    if let Some(document) = &it.document {
        return format!("the {} {}", document.kind.as_str(), code(&document.name));
    }
    let Binding::Http { method, path, .. } = &it.binding;
    code(&format!("{} {}", method.as_str(), path.text))
}

fn webhook(api: &Api, at: u32) -> String {
    let found = usize::try_from(at).ok().and_then(|at| api.webhooks.get(at));
    found
        .map_or_else(|| "a webhook".to_owned(), |it| format!("the webhook {}", code(&it.name.wire)))
}

/// The words with a capital and a full stop.
fn sentence(words: &str) -> String {
    let mut chars = words.chars();
    let first = chars.next().map(|it| it.to_ascii_uppercase());
    first.into_iter().chain(chars).chain(['.']).collect()
}
