//! A place in a schema: what it says after its upgrade together with the located node.

use serde_json::{Map, Number, Value as Json};
use specloom_source::{Node, Span, Value};

use crate::json::number;
use crate::upgraded::Upgraded;

/// A place in a schema. What it says is what the schema means after its upgrade,
/// the node is what the author wrote. Where an upgrade has moved a value the
/// node is the nearest one around it.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'d> {
    /// What an upgrade made of it; `None` if it says what the author wrote.
    pub upgraded: Option<&'d Upgraded>,
    /// The author's node.
    pub node: &'d Node,
}

/// What stands at a place, without what is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said<'d> {
    /// Nothing.
    Null,
    /// A truth value.
    Bool(bool),
    /// A number, by its digits.
    Number(&'d str),
    /// A text.
    Text(&'d str),
    /// A sequence.
    List,
    /// A mapping.
    Map,
}

impl<'d> Cursor<'d> {
    /// What stands here, without what is in it.
    pub fn said(self) -> Said<'d> {
        match self.upgraded {
            None | Some(Upgraded::Written) => match &self.node.value {
                Value::Null => Said::Null,
                Value::Bool(it) => Said::Bool(*it),
                Value::Number(digits) => Said::Number(digits),
                Value::String(text) => Said::Text(text),
                Value::List(_) => Said::List,
                Value::Map(_) => Said::Map,
            },
            Some(Upgraded::Null) => Said::Null,
            Some(Upgraded::Bool(it)) => Said::Bool(*it),
            Some(Upgraded::Number(digits)) => Said::Number(digits),
            Some(Upgraded::Text(text)) => Said::Text(text),
            Some(Upgraded::List(_)) => Said::List,
            Some(Upgraded::Map(_)) => Said::Map,
        }
    }

    /// The text that stands here.
    pub fn as_str(self) -> Option<&'d str> {
        match self.said() {
            Said::Text(text) => Some(text),
            Said::Null | Said::Bool(_) | Said::Number(_) | Said::List | Said::Map => None,
        }
    }

    /// All that stands here.
    pub fn json(self) -> Json {
        match self.said() {
            Said::List => Json::Array(self.items().map(Self::json).collect()),
            Said::Map => {
                let members = self.members().map(|(key, it)| (key.to_owned(), it.json()));
                Json::Object(members.collect::<Map<_, _>>())
            }
            Said::Null => Json::Null,
            Said::Bool(it) => Json::Bool(it),
            Said::Number(digits) => number(digits),
            Said::Text(text) => Json::String(text.to_owned()),
        }
    }

    /// Whether a mapping without members stands here.
    pub fn is_empty_map(self) -> bool {
        self.said() == Said::Map && self.keys().next().is_none()
    }

    /// The member under `key`.
    pub fn get(self, key: &str) -> Option<Self> {
        match self.upgraded {
            None | Some(Upgraded::Written) => self.node.get(key).map(Self::written),
            Some(Upgraded::Map(members)) => {
                let (_, value) = members.iter().find(|(it, _)| **it == *key)?;
                Some(self.inside(value, self.node.get(key)))
            }
            Some(_) => None,
        }
    }

    /// Whether there is a member under `key`.
    pub fn has(self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The keys of the members, in the author's order.
    pub fn keys(self) -> impl Iterator<Item = &'d str> {
        let written = self.written_map().into_iter().flat_map(|it| it.keys().map(|it| &**it));
        written.chain(self.upgraded_map().iter().map(|(key, _)| &**key))
    }

    /// The members, in the author's order.
    pub fn members(self) -> impl Iterator<Item = (&'d str, Self)> {
        let written = self.written_map().into_iter().flatten();
        let written = written.map(|(key, it)| (&**key, Self::written(&it.node)));
        let upgraded = self.upgraded_map().iter();
        written.chain(upgraded.map(move |(key, it)| (&**key, self.inside(it, self.node.get(key)))))
    }

    /// The items, in the author's order.
    pub fn items(self) -> impl Iterator<Item = Self> {
        let nodes = self.node.as_list().unwrap_or_default();
        let (written, upgraded): (&[Node], &[Upgraded]) = match self.upgraded {
            None | Some(Upgraded::Written) => (nodes, &[]),
            Some(Upgraded::List(items)) => (&[], items),
            Some(_) => (&[], &[]),
        };
        let upgraded = upgraded.iter().enumerate();
        let upgraded = upgraded.map(move |(at, it)| self.inside(it, nodes.get(at)));
        written.iter().map(Self::written).chain(upgraded)
    }

    /// The text under `key`.
    pub fn text(self, key: &str) -> Option<&'d str> {
        self.get(key)?.as_str()
    }

    /// Whether `true` stands under `key`.
    pub fn is_set(self, key: &str) -> bool {
        self.get(key).is_some_and(|it| it.said() == Said::Bool(true))
    }

    /// The digits of the number under `key`, as the author wrote them.
    pub fn digits(self, key: &str) -> Option<Box<str>> {
        let child = self.get(key)?;
        let exact = child.node.as_number().map(Into::into);
        exact.or_else(|| child.number().map(|it| it.to_string().into()))
    }

    /// The whole number under `key`.
    pub fn count(self, key: &str) -> Option<u64> {
        let number = self.get(key)?.number()?;
        number.as_u64().or_else(|| {
            // A count may be written `5.0`.
            let text = number.as_f64()?.to_string();
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

    /// A place that says what the author wrote.
    fn written(node: &'d Node) -> Self {
        Self { upgraded: None, node }
    }

    /// A place inside this one: the author's node, if there is one.
    fn inside(self, value: &'d Upgraded, node: Option<&'d Node>) -> Self {
        let upgraded = (!matches!(value, Upgraded::Written)).then_some(value);
        Self { upgraded, node: node.unwrap_or(self.node) }
    }

    fn written_map(self) -> Option<&'d specloom_source::Map> {
        match self.upgraded {
            None | Some(Upgraded::Written) => self.node.as_map(),
            Some(_) => None,
        }
    }

    fn upgraded_map(self) -> &'d [(Box<str>, Upgraded)] {
        match self.upgraded {
            Some(Upgraded::Map(members)) => members,
            Some(_) | None => &[],
        }
    }

    fn number(self) -> Option<Number> {
        match self.said() {
            Said::Number(digits) => number(digits).as_number().cloned(),
            Said::Null | Said::Bool(_) | Said::Text(_) | Said::List | Said::Map => None,
        }
    }
}
