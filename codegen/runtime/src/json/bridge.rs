//! serde's traits on generated types, through a tree.

use serde_json::Value;

use super::reader::Decode;
use super::text::{from_value, to_value};
use super::writer::Encode;

pub use serde::de::DeserializeOwned;
pub use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Writes a value to any of serde's formats.
///
/// # Errors
/// If JSON cannot say the value, or the format fails.
pub fn serialize<T: Encode, S: Serializer>(value: &T, to: S) -> Result<S::Ok, S::Error> {
    to_value(value).map_err(serde::ser::Error::custom)?.serialize(to)
}

/// Reads a value from any of serde's formats that describes itself.
///
/// # Errors
/// If the format fails, or says something that `T` cannot hold.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(from: D) -> Result<T, D::Error> {
    let value = Value::deserialize(from)?;
    from_value(&value).map_err(serde::de::Error::custom)
}
