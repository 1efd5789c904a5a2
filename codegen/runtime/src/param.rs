//! Values as parameters of a request: in its path, query, headers and cookies.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::json::{Encode, Json, Value, to_value};
use crate::types::{
    Base64Bytes, Base64UrlBytes, Date, Decimal, HexBytes, IsoDuration, Nullable, Secret, Text64,
    Time, Timestamp, Uuid,
};

/// A parameter's value as text, before a style gives it its form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ParamText {
    /// No value: the parameter is left out.
    #[default]
    None,
    /// One text.
    One(String),
    /// The texts of a list.
    List(Vec<String>),
    /// The members of an object with their texts.
    Map(Vec<(String, String)>),
}

impl ParamText {
    /// The text of a value that JSON can say.
    ///
    /// What is nested deeper than a list or an object of texts stands as JSON;
    /// what JSON cannot say is no value.
    pub fn of<T: Encode + ?Sized>(value: &T) -> Self {
        to_value(value).map_or(Self::None, |value| value.param())
    }

    /// This as one text, as far as it is one: what a list or an object needs
    /// for its parts.
    fn single(self) -> Option<String> {
        match self {
            Self::None => None,
            Self::One(text) => Some(text),
            Self::List(items) => Some(items.join(",")),
            Self::Map(members) => {
                let parts: Vec<_> =
                    members.into_iter().flat_map(|(name, text)| [name, text]).collect();
                Some(parts.join(","))
            }
        }
    }
}

/// A value that can be a parameter.
pub trait ParamValue {
    /// The value as text; nothing is encoded for a place yet.
    fn param(&self) -> ParamText;
}

impl ParamValue for ParamText {
    fn param(&self) -> ParamText {
        self.clone()
    }
}

macro_rules! displayed {
    ($($name:ty),+ $(,)?) => {
        $(impl ParamValue for $name {
            fn param(&self) -> ParamText {
                ParamText::One(self.to_string())
            }
        })+
    };
}

displayed!(bool, char, f32, f64);
displayed!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);
displayed!(str, String, Cow<'_, str>);
displayed!(Timestamp, Date, Time, IsoDuration, Decimal, Uuid);
displayed!(Base64Bytes, Base64UrlBytes, HexBytes, Text64<i64>, Text64<u64>);

/// The value itself, not `***`: a parameter is sent.
impl ParamValue for Secret {
    fn param(&self) -> ParamText {
        ParamText::One(self.expose().to_owned())
    }
}

impl<T: ParamValue + ?Sized> ParamValue for &T {
    fn param(&self) -> ParamText {
        (**self).param()
    }
}

impl<T: ParamValue + ?Sized> ParamValue for Box<T> {
    fn param(&self) -> ParamText {
        (**self).param()
    }
}

impl<T: ParamValue> ParamValue for Option<T> {
    fn param(&self) -> ParamText {
        self.as_ref().map_or(ParamText::None, T::param)
    }
}

impl<T: ParamValue> ParamValue for Nullable<T> {
    fn param(&self) -> ParamText {
        self.value().map_or(ParamText::None, T::param)
    }
}

impl<T: ParamValue> ParamValue for [T] {
    fn param(&self) -> ParamText {
        ParamText::List(self.iter().filter_map(|item| item.param().single()).collect())
    }
}

impl<T: ParamValue, const N: usize> ParamValue for [T; N] {
    fn param(&self) -> ParamText {
        self.as_slice().param()
    }
}

impl<T: ParamValue> ParamValue for Vec<T> {
    fn param(&self) -> ParamText {
        self.as_slice().param()
    }
}

impl<K: AsRef<str>, T: ParamValue> ParamValue for BTreeMap<K, T> {
    fn param(&self) -> ParamText {
        let text =
            |(name, value): (&K, &T)| Some((name.as_ref().to_owned(), value.param().single()?));
        ParamText::Map(self.iter().filter_map(text).collect())
    }
}

impl ParamValue for Value {
    fn param(&self) -> ParamText {
        match self {
            Self::Null => ParamText::None,
            Self::Bool(value) => value.param(),
            Self::Number(value) => ParamText::One(value.to_string()),
            Self::String(text) => text.param(),
            Self::Array(items) => ParamText::List(items.iter().filter_map(part).collect()),
            Self::Object(members) => ParamText::Map(
                members
                    .iter()
                    .filter_map(|(name, value)| Some((name.clone(), part(value)?)))
                    .collect(),
            ),
        }
    }
}

impl<T: serde::Serialize> ParamValue for Json<T> {
    fn param(&self) -> ParamText {
        ParamText::of(self)
    }
}

/// The text of an item or member; an array or object in it stands as JSON.
fn part(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Bool(value) => Some(value.to_string()),
        Value::Number(value) => Some(value.to_string()),
        Value::String(text) => Some(text.clone()),
        Value::Array(_) | Value::Object(_) => Some(value.to_string()),
    }
}
