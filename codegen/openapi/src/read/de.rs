//! Deserialises from a located node; a fault knows where it is.

use std::fmt;

use serde::de::value::{MapDeserializer, StrDeserializer};
use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use specloom_source::{Node, Span, Value};

use crate::read::view::{Stub, View};

/// Why something could not be deserialised, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The innermost node that is at fault, if it is known.
    pub span: Option<Span>,
    /// The reason.
    pub reason: String,
    /// Set if a member is not known, with those that are.
    pub unknown: Option<(String, &'static [&'static str])>,
}

impl Fault {
    fn at(self, span: Span) -> Self {
        Self { span: self.span.or(Some(span)), ..self }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(reason: T) -> Self {
        Self { span: None, reason: reason.to_string(), unknown: None }
    }

    fn unknown_field(field: &str, expected: &'static [&'static str]) -> Self {
        let reason = format!("unknown member `{field}`");
        Self { span: None, reason, unknown: Some((field.into(), expected)) }
    }
}

/// A node to deserialise from. Numbers and booleans are given as texts where a
/// text is asked for: YAML writes `version: 1.0`.
#[derive(Clone, Copy, Debug)]
pub struct Located<'n>(pub &'n Node);

impl<'de> de::Deserializer<'de> for Located<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let found = match &self.0.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(it) => visitor.visit_bool(*it),
            Value::Number(digits) => visit_number(digits, visitor),
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::List(list) => visitor.visit_seq(Items(list.iter())),
            Value::Map(_) => visitor.visit_map(Entries::new(View::whole(self.0))),
        };
        found.map_err(|it: Fault| it.at(self.0.span))
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let found = match &self.0.value {
            Value::Number(digits) => visitor.visit_borrowed_str(digits),
            Value::Bool(true) => visitor.visit_borrowed_str("true"),
            Value::Bool(false) => visitor.visit_borrowed_str("false"),
            Value::Null | Value::String(_) | Value::List(_) | Value::Map(_) => {
                return self.deserialize_any(visitor);
            }
        };
        found.map_err(|it: Fault| it.at(self.0.span))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.0.value {
            Value::Null => visitor.visit_none(),
            Value::Bool(_)
            | Value::Number(_)
            | Value::String(_)
            | Value::List(_)
            | Value::Map(_) => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let Some(text) = self.0.as_str() else {
            return Err(de::Error::custom(format!("{} instead of a word", self.0.kind())))
                .map_err(|it: Fault| it.at(self.0.span));
        };
        visitor.visit_enum(text.into_deserializer()).map_err(|it: Fault| it.at(self.0.span))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

fn visit_number<'n, V: Visitor<'n>>(digits: &str, visitor: V) -> Result<V::Value, Fault> {
    if let Ok(it) = digits.parse::<i64>() {
        return visitor.visit_i64(it);
    }
    if let Ok(it) = digits.parse::<u64>() {
        return visitor.visit_u64(it);
    }
    visitor.visit_f64(digits.parse().unwrap_or(f64::INFINITY))
}

struct Items<'n>(std::slice::Iter<'n, Node>);

impl<'n> SeqAccess<'n> for Items<'n> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'n>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        self.0.next().map(|it| seed.deserialize(Located(it))).transpose()
    }
}

/// The members of a mapping as a view shows them, then its stubs.
struct Entries<'v, 'n> {
    view: View<'v, 'n>,
    at: usize,
    stubs: usize,
    value: Option<Given<'n>>,
}

enum Given<'n> {
    Node(&'n Node),
    Stub(Stub),
}

impl<'v, 'n> Entries<'v, 'n> {
    fn new(view: View<'v, 'n>) -> Self {
        Self { view, at: 0, stubs: 0, value: None }
    }

    fn next_shown(&mut self) -> Option<&'n str> {
        let map = self.view.node.as_map()?;
        while let Some((key, entry)) = map.get_index(self.at) {
            self.at += 1;
            if self.view.shows(key, &entry.node) {
                self.value = Some(Given::Node(&entry.node));
                return Some(key);
            }
        }
        None
    }

    fn next_stub(&mut self) -> Option<&'n str> {
        while let Some((key, stub)) = self.view.stubs.get(self.stubs) {
            self.stubs += 1;
            let shown = self.view.node.get(key).is_some_and(|it| self.view.shows(key, it));
            if !shown {
                self.value = Some(Given::Stub(*stub));
                return Some(key);
            }
        }
        None
    }
}

impl<'n> MapAccess<'n> for Entries<'_, 'n> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'n>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        let Some(key) = self.next_shown().or_else(|| self.next_stub()) else { return Ok(None) };
        let found = seed.deserialize(de::value::BorrowedStrDeserializer::new(key));
        let place = self.view.node.as_map().and_then(|it| it.get(key)).map(|it| it.key);
        found.map(Some).map_err(|it: Fault| match place {
            Some(place) => it.at(place),
            None => it,
        })
    }

    fn next_value_seed<V: DeserializeSeed<'n>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        match self.value.take() {
            Some(Given::Node(node)) => seed.deserialize(Located(node)),
            Some(Given::Stub(Stub::EmptyMap)) => {
                let none = std::iter::empty::<(&str, &str)>();
                seed.deserialize(MapDeserializer::new(none))
            }
            Some(Given::Stub(Stub::Text(text))) => {
                seed.deserialize(StrDeserializer::<Fault>::new(text))
            }
            None => Err(de::Error::custom("a value without a key")),
        }
    }
}

/// Deserialises what a view shows of a mapping.
///
/// # Errors
/// The first fault, with its place if it is known.
pub fn from_view<'n, T: de::Deserialize<'n>>(view: View<'_, 'n>) -> Result<T, Fault> {
    T::deserialize(view)
}

impl<'de> de::Deserializer<'de> for View<'_, 'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_map(Entries::new(self))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map struct enum
        identifier ignored_any
    }
}
