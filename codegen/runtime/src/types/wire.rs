//! The codec of types that a JSON string carries.

use std::fmt::Display;
use std::str::FromStr;

use super::malformed::Malformed;
use crate::json::{DecodeError, Reader, Writer};

/// Reads a string and what it says.
pub(super) fn decode<T: FromStr<Err = Malformed>>(from: &mut Reader<'_>) -> Result<T, DecodeError> {
    let text = from.string()?;
    let value = text.parse::<T>();
    let value =
        value.map_err(|it| from.error(format!("expected {}, found another text", it.expected)))?;
    from.note_exact();
    Ok(value)
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
