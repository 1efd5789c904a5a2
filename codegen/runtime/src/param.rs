//! Values as parameters of a request: in its path, query, headers and cookies.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::json::{Encode, Json, RawJson, Value, from_str, to_string, to_value};
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

    /// A value as JSON text, for a parameter whose content is JSON.
    ///
    /// What is absent, and what JSON cannot say, is no value.
    pub fn json<T: Encode + ?Sized>(value: &T) -> Self {
        if value.is_absent() { Self::None } else { to_string(value).map_or(Self::None, Self::One) }
    }

    /// A value for the style `deepObject`: what is nested has the names on the
    /// way to it, `a][b`, which stand in brackets as `[a][b]`; items of a list
    /// have their numbers.
    ///
    /// What JSON cannot say is no value, nor are null and what is empty.
    pub fn deep<T: Encode + ?Sized>(value: &T) -> Self {
        let Ok(value) = to_value(value) else { return Self::None };
        if !value.is_object() && !value.is_array() {
            return value.param();
        }
        let mut members = Vec::new();
        nested("", &value, &mut members);
        Self::Map(members)
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

fn nested(name: &str, value: &Value, members: &mut Vec<(String, String)>) {
    let inner = |key: &str| if name.is_empty() { key.to_owned() } else { format!("{name}][{key}") };
    match value {
        Value::Object(of) => {
            for (key, value) in of {
                nested(&inner(key), value, members);
            }
        }
        Value::Array(items) => {
            for (at, value) in items.iter().filter(|it| !it.is_null()).enumerate() {
                nested(&inner(&at.to_string()), value, members);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            members.extend(value.param().single().map(|text| (name.to_owned(), text)));
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

/// A number has the digits with which it is written.
impl ParamValue for RawJson {
    fn param(&self) -> ParamText {
        match from_str::<Value>(self.as_str()) {
            Ok(Value::Number(_)) | Err(_) => ParamText::One(self.as_str().to_owned()),
            Ok(value) => value.param(),
        }
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

#[cfg(test)]
mod tests {
    use super::{ParamText, ParamValue, Value};
    use crate::json::{Json, from_str, raw_json, to_string};
    use crate::types::{Nullable, Secret, Timestamp};
    use std::collections::BTreeMap;

    fn list(items: &[&str]) -> ParamText {
        ParamText::List(items.iter().map(|&item| item.to_owned()).collect())
    }

    fn one(text: &str) -> ParamText {
        ParamText::One(text.to_owned())
    }

    #[test]
    fn what_is_nested_is_named_by_the_way_to_it() {
        let json = r#"{"a":{"b":[1,null,{"c":true}]},"d":"x","e":null,"f":[]}"#;
        let members = [("a][b][0", "1"), ("a][b][1][c", "true"), ("d", "x")];
        let members = members.map(|(name, text)| (name.to_owned(), text.to_owned()));
        assert_eq!(ParamText::deep(&raw_json(json)), ParamText::Map(members.to_vec()));
        let items = [("0".to_owned(), "a".to_owned()), ("1".to_owned(), "b".to_owned())];
        assert_eq!(
            ParamText::deep(&vec!["a".to_owned(), "b".to_owned()]),
            ParamText::Map(items.to_vec())
        );
        assert_eq!(ParamText::deep(&7_i64), one("7"));
        assert_eq!(ParamText::deep(&None::<i64>), ParamText::None);
    }

    #[test]
    fn values_become_text() {
        assert_eq!("a b".param(), one("a b"));
        assert_eq!((&&String::from("x")).param(), one("x"));
        assert_eq!(5_u8.param(), one("5"));
        assert_eq!(1e21.param(), one("1000000000000000000000"));
        assert_eq!(0.5_f32.param(), one("0.5"));
        assert_eq!(true.param(), one("true"));
        assert_eq!(None::<i64>.param(), ParamText::None);
        assert_eq!(Some("x").param(), one("x"));
        assert_eq!(Nullable::<i64>::Null.param(), ParamText::None);
        assert_eq!(Secret::from("s").param(), one("s"));
        let moment: Timestamp = "2024-02-29T12:30:00+01:00".parse().unwrap();
        assert_eq!(moment.param(), one("2024-02-29T12:30:00+01:00"));
    }

    #[test]
    fn lists_and_maps_keep_their_parts() {
        assert_eq!(vec![Some(1), None, Some(3)].param(), list(&["1", "3"]));
        assert_eq!(["a", "b"].param(), list(&["a", "b"]));
        assert_eq!(Vec::<i64>::new().param(), list(&[]));
        let map = BTreeMap::from([("k", vec![1, 2])]);
        assert_eq!(map.param(), ParamText::Map(vec![("k".to_owned(), "1,2".to_owned())]));
    }

    #[test]
    fn trees_become_text_members_and_json() {
        let value: Value = from_str(r#"{"a":"x","b":null,"c":[1,"y"],"d":2.5}"#).unwrap();
        let member = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let members = vec![member("a", "x"), member("c", r#"[1,"y"]"#), member("d", "2.5")];
        assert_eq!(value.param(), ParamText::Map(members));
        assert_eq!(Json((1, "x")).param(), list(&["1", "x"]));
        assert_eq!(ParamText::of(&f64::NAN), ParamText::None);
    }

    #[test]
    fn constants_are_written_as_they_are() {
        assert_eq!(raw_json("1e400").param(), one("1e400"));
        assert_eq!(raw_json(r#"["a",1]"#).param(), list(&["a", "1"]));
        assert_eq!(to_string(&raw_json("1e400")).unwrap(), "1e400");
    }

    #[test]
    fn content_is_json() {
        assert_eq!(ParamText::json(&["a"]), one(r#"["a"]"#));
        assert_eq!(ParamText::json("a"), one(r#""a""#));
        assert_eq!(ParamText::json(&None::<i64>), ParamText::None);
    }
}
