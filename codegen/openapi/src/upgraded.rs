//! What an upgrade made of a schema, where that is not what the author wrote.

use serde_json::Value as Json;
use specloom_source::{Node, Value};

use crate::json::number;

/// What an upgrade made of a value. Most of a schema says what it said before, and
/// that is not kept twice: where the nearest node says the same it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Upgraded {
    /// What the node says.
    Written,
    /// Nothing.
    Null,
    /// A truth value.
    Bool(bool),
    /// A number, by its digits.
    Number(Box<str>),
    /// A text.
    Text(Box<str>),
    /// A sequence. The nearest node of an item is that of its place.
    List(Box<[Upgraded]>),
    /// A mapping. The nearest node of a member is that under its key.
    Map(Box<[(Box<str>, Upgraded)]>),
}

/// What an upgrade made of a value whose nearest node this is.
pub fn upgraded(value: Json, node: &Node) -> Upgraded {
    match value {
        Json::Array(items) => list(items, node),
        Json::Object(members) => map(members, node),
        Json::Null if node.value == Value::Null => Upgraded::Written,
        Json::Null => Upgraded::Null,
        Json::Bool(it) if node.as_bool() == Some(it) => Upgraded::Written,
        Json::Bool(it) => Upgraded::Bool(it),
        Json::String(text) if node.as_str() == Some(&text) => Upgraded::Written,
        Json::String(text) => Upgraded::Text(text.into()),
        Json::Number(it) => {
            let own = node.as_number().map(number);
            let is_written = own.as_ref().and_then(Json::as_number) == Some(&it);
            if is_written { Upgraded::Written } else { Upgraded::Number(it.to_string().into()) }
        }
    }
}

fn list(items: Vec<Json>, node: &Node) -> Upgraded {
    let nodes = node.as_list();
    let near = |at: usize| nodes.and_then(|it| it.get(at)).unwrap_or(node);
    let is_as_long = nodes.is_some_and(|it| it.len() == items.len());
    let items = items.into_iter().enumerate().map(|(at, it)| upgraded(it, near(at)));
    let items: Box<[Upgraded]> = items.collect();
    let is_written = is_as_long && items.iter().all(|it| *it == Upgraded::Written);
    if is_written { Upgraded::Written } else { Upgraded::List(items) }
}

fn map(members: serde_json::Map<String, Json>, node: &Node) -> Upgraded {
    let nodes = node.as_map();
    let mut is_written = nodes.is_some_and(|it| it.len() == members.len());
    let mut found = Vec::with_capacity(members.len());
    for (at, (key, value)) in members.into_iter().enumerate() {
        // Nearly all stand where they stood.
        let own = nodes.and_then(|it| it.get_index(at)).filter(|(own, _)| **own == *key);
        let own = own.map(|(_, entry)| &entry.node);
        let value = upgraded(value, own.or_else(|| node.get(&key)).unwrap_or(node));
        is_written &= own.is_some() && value == Upgraded::Written;
        found.push((key, value));
    }
    if is_written {
        return Upgraded::Written;
    }
    Upgraded::Map(found.into_iter().map(|(key, it)| (key.into(), it)).collect())
}
