//! Keys of objects: whole numbers and texts.

use std::fmt;

use serde_json::Value;

use crate::json::{Decode, DecodeError, Encode, Kind, Reader, Writer};

/// The key of an object of which nothing is known.
///
/// A number and a text of the same digits name the same object in a path, but
/// are written to JSON as what they are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ObjectKey {
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(Box<str>),
}

impl fmt::Display for ObjectKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

impl Encode for ObjectKey {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::Integer(number) => to.signed(*number),
            Self::Text(text) => to.string(text),
        }
    }
}

impl Decode for ObjectKey {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if from.kind() == Kind::String {
            String::decode(from).map(Self::from)
        } else {
            i64::decode(from).map(Self::Integer)
        }
    }
}

macro_rules! integers {
    ($($number:ty),+) => {
        $(impl From<$number> for ObjectKey {
            fn from(number: $number) -> Self {
                Self::Integer(number.into())
            }
        })+
    };
}

integers!(i8, i16, i32, i64, u8, u16, u32);

/// One that is beyond an `i64` is a text of its digits.
impl From<u64> for ObjectKey {
    fn from(number: u64) -> Self {
        i64::try_from(number).map_or_else(|_| Self::Text(number.to_string().into()), Self::Integer)
    }
}

/// A text or a whole number; one that is beyond an `i64` is a text of its digits.
impl TryFrom<Value> for ObjectKey {
    type Error = Value;

    fn try_from(value: Value) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(Self::Text(text.into())),
            Value::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(number), _) => Ok(Self::Integer(number)),
                (None, Some(number)) => Ok(Self::from(number)),
                (None, None) => Err(Value::Number(number)),
            },
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => Err(value),
        }
    }
}

macro_rules! texts {
    ($($text:ty),+) => {
        $(impl From<$text> for ObjectKey {
            fn from(text: $text) -> Self {
                Self::Text(text.as_str().into())
            }
        })+
    };
}

texts!(String, &String);

impl From<&str> for ObjectKey {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<&Self> for ObjectKey {
    fn from(key: &Self) -> Self {
        key.clone()
    }
}

/// What can be the type of a key.
pub trait Key: Clone + Into<ObjectKey> + Send + Sync + 'static {}

impl Key for i8 {}
impl Key for i16 {}
impl Key for i32 {}
impl Key for i64 {}
impl Key for String {}
impl Key for ObjectKey {}
