//! What generated code calls. No part of the public interface: it changes with the generator.

pub use crate::json::{
    Candidate, Decode, DecodeError, Encode, EncodeError, Extra, Json, JsonObject, Options, RawJson,
    Reader, Value, Writer, raw_json,
};
pub use crate::param::{ParamText, ParamValue};
pub use crate::types::Nullable;
pub use crate::{integer_enum, json_param, serde_bridge, string_enum};
pub use ::serde::Serialize;
pub use ::serde::de::DeserializeOwned;
pub use std::collections::BTreeMap;

/// What `serde_bridge!` calls.
#[cfg(feature = "serde")]
pub mod serde {
    pub use crate::json::bridge::{
        Deserialize, DeserializeOwned, Deserializer, Serialize, Serializer, deserialize, serialize,
    };
}

#[cfg(test)]
mod tests;
