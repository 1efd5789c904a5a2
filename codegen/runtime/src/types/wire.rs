//! The codec of types that a JSON string carries.

use std::fmt::Display;
use std::str::FromStr;

use super::malformed::Malformed;
use crate::json::{DecodeError, Kind, Reader, Writer};

/// A type whose texts have near misses that say a value without doubt.
pub(super) trait Near: FromStr<Err = Malformed> {
    /// The value of a text that is not of the type's own form.
    fn near(_text: &str) -> Option<Self> {
        None
    }
}

/// Reads a string and what it says.
pub(super) fn decode<T: Near>(from: &mut Reader<'_>) -> Result<T, DecodeError> {
    if from.kind() != Kind::String {
        return Err(from.unexpected("a string"));
    }
    let text = from.string()?;
    match text.parse::<T>() {
        Ok(value) => {
            from.note_exact();
            Ok(value)
        }
        Err(it) => {
            let near = if from.exact() { None } else { T::near(&text) };
            from.note_stranger();
            near.ok_or_else(|| from.error(format!("expected {}, found another text", it.expected)))
        }
    }
}

/// Writes a string.
pub(super) fn encode<T: Display>(value: &T, to: &mut Writer) {
    to.string(&value.to_string());
}

/// Decode and Encode by `FromStr` and `Display`.
macro_rules! text_codec {
    ($name:ty) => {
        impl crate::json::Decode for $name {
            fn decode(
                from: &mut crate::json::Reader<'_>,
            ) -> Result<Self, crate::json::DecodeError> {
                super::wire::decode(from)
            }
        }

        impl crate::json::Encode for $name {
            fn encode(&self, to: &mut crate::json::Writer) {
                super::wire::encode(self, to);
            }
        }
    };
}

pub(super) use text_codec;
