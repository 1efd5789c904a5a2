//! The located tree: one shape for YAML and JSON, each value and key with its place.

use crate::members::Members;
use crate::pointer::unescaped;
use crate::span::Span;
use crate::text::Text;

/// A value of the input and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it stands.
    pub span: Span,
}

/// What a [`Node`] holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`, `~` or nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as the author wrote it and in JSON's grammar, so that nothing
    /// is lost: `1e400`, `0.10` and 30 digits stay what they are.
    Number(Text),
    /// A text.
    String(Text),
    /// A sequence.
    List(Box<[Node]>),
    /// A mapping, in the author's order.
    Map(Map),
}

/// The members of a mapping, in the author's order.
pub type Map = Members<Entry>;

/// A member of a mapping.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Where the key stands.
    pub key: Span,
    /// The value.
    pub node: Node,
}

impl Node {
    /// A node with a value, at a place.
    pub fn new(value: Value, span: Span) -> Self {
        Self { value, span }
    }

    /// A text, at a place.
    pub fn string(text: impl Into<Text>, span: Span) -> Self {
        Self::new(Value::String(text.into()), span)
    }

    /// The member of a mapping under `key`.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.as_map()?.get(key).map(|it| &it.node)
    }

    /// The member of a mapping under `key`, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Self> {
        self.as_map_mut()?.get_mut(key).map(|it| &mut it.node)
    }

    /// The mapping, if it is one.
    pub fn as_map(&self) -> Option<&Map> {
        match &self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The mapping, if it is one, to be changed.
    pub fn as_map_mut(&mut self) -> Option<&mut Map> {
        match &mut self.value {
            Value::Map(map) => Some(map),
            _ => None,
        }
    }

    /// The sequence, if it is one.
    pub fn as_list(&self) -> Option<&[Self]> {
        match &self.value {
            Value::List(list) => Some(list),
            _ => None,
        }
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The text, if it is one, to be held by others as well.
    pub fn as_text(&self) -> Option<&Text> {
        match &self.value {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        match &self.value {
            Value::Bool(it) => Some(*it),
            _ => None,
        }
    }

    /// The digits of a number, if it is one.
    pub fn as_number(&self) -> Option<&str> {
        match &self.value {
            Value::Number(digits) => Some(digits),
            _ => None,
        }
    }

    /// The node at an RFC 6901 pointer, `""` being the node itself.
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        if pointer.is_empty() {
            return Some(self);
        }
        pointer.strip_prefix('/')?.split('/').try_fold(self, |node, token| {
            let key = unescaped(token);
            match &node.value {
                Value::Map(map) => map.get(&key).map(|it| &it.node),
                Value::List(list) => list.get(key.parse::<usize>().ok()?),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
            }
        })
    }

    /// What kind of value it is, in the words of JSON Schema.
    pub fn kind(&self) -> &'static str {
        match &self.value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::List(_) => "an array",
            Value::Map(_) => "an object",
        }
    }
}
