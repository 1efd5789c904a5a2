//! A place in a schema: the upgraded value together with the located node.

use serde_json::Value as Json;
use specloom_source::{Node, Span};

/// A place in a schema. The value is what the schema means after its upgrade,
/// the node is what the author wrote. Where an upgrade has moved a value the
/// node is the nearest one around it.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'d> {
    /// The upgraded value.
    pub value: &'d Json,
    /// The author's node.
    pub node: &'d Node,
}

impl<'d> Cursor<'d> {
    /// The member under `key`.
    pub fn get(self, key: &str) -> Option<Self> {
        let value = self.value.as_object()?.get(key)?;
        Some(Self { value, node: self.node.get(key).unwrap_or(self.node) })
    }

    /// Whether there is a member under `key`.
    pub fn has(self, key: &str) -> bool {
        self.value.as_object().is_some_and(|it| it.contains_key(key))
    }

    /// The keys of the members, in the author's order.
    pub fn keys(self) -> impl Iterator<Item = &'d str> {
        self.value.as_object().into_iter().flat_map(|it| it.keys().map(String::as_str))
    }

    /// The members, in the author's order.
    pub fn members(self) -> impl Iterator<Item = (&'d str, Self)> {
        self.value.as_object().into_iter().flatten().map(move |(key, value)| {
            (key.as_str(), Self { value, node: self.node.get(key).unwrap_or(self.node) })
        })
    }

    /// The items, in the author's order.
    pub fn items(self) -> impl Iterator<Item = Self> {
        let nodes = self.node.as_list().unwrap_or_default();
        self.value
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
            .map(move |(at, value)| Self { value, node: nodes.get(at).unwrap_or(self.node) })
    }

    /// The text under `key`.
    pub fn text(self, key: &str) -> Option<&'d str> {
        self.value.as_object()?.get(key)?.as_str()
    }

    /// Whether `true` stands under `key`.
    pub fn is_set(self, key: &str) -> bool {
        self.value.as_object().and_then(|it| it.get(key)) == Some(&Json::Bool(true))
    }

    /// The digits of the number under `key`, as the author wrote them.
    pub fn digits(self, key: &str) -> Option<Box<str>> {
        let child = self.get(key)?;
        let exact = child.node.as_number().map(Into::into);
        exact.or_else(|| child.value.as_number().map(|it| it.to_string().into()))
    }

    /// The whole number under `key`.
    pub fn count(self, key: &str) -> Option<u64> {
        let value = self.get(key)?.value;
        value.as_u64().or_else(|| {
            // A count may be written `5.0`.
            let text = value.as_f64()?.to_string();
            text.parse().ok()
        })
    }

    /// Where it stands.
    pub fn span(self) -> Span {
        self.node.span
    }

    /// Where the key of the member `key` stands, or the place itself.
    pub fn key_span(self, key: &str) -> Span {
        self.node.as_map().and_then(|it| it.get(key)).map_or(self.node.span, |it| it.key)
    }
}
