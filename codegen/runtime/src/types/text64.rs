//! Numbers of 64 bits that JSON carries as text.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use crate::json::{Decode, DecodeError, Encode, Kind, Reader, Writer};

/// A whole number that is written as a string, since many readers of JSON hold
/// numbers as doubles. It is read from a string or a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text64<T>(pub T);

impl<T> From<T> for Text64<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for Text64<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Display> fmt::Display for Text64<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: FromStr> FromStr for Text64<T> {
    type Err = T::Err;

    fn from_str(text: &str) -> Result<Self, T::Err> {
        text.parse().map(Self)
    }
}

impl<T: FromStr + Decode> Decode for Text64<T> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if from.kind() == Kind::Number {
            return T::decode(from).map(Self);
        }
        let value = from.string()?.parse();
        let value = value.map_err(|_| from.error("expected a whole number of 64 bits as text"))?;
        from.note_exact();
        Ok(Self(value))
    }
}

impl<T: fmt::Display> Encode for Text64<T> {
    fn encode(&self, to: &mut Writer) {
        to.string(&self.0.to_string());
    }
}
