//! Reading and writing JSON without code that is generic over its format.
//!
//! A type says how it is read with [`Decode`] from one concrete [`Reader`],
//! and how it is written with [`Encode`] to one concrete [`Writer`]. Generated
//! types do so by a table of names; code of that kind compiles several times
//! faster than what serde derives.
//!
//! ```
//! use specloom_runtime::json::{self, Decode, DecodeError, Encode, Reader, Writer};
//!
//! struct Parcel {
//!     id: String,
//!     weight: Option<i64>,
//! }
//!
//! impl Decode for Parcel {
//!     fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
//!         let (mut id, mut weight) = (None, None);
//!         from.object(&["id", "weightGrams"], &mut |field, from| match field {
//!             0 => from.set(&mut id),
//!             1 => from.set(&mut weight),
//!             _ => from.skip(),
//!         })?;
//!         Ok(Self { id: from.required(id, "id")?, weight: from.required(weight, "weightGrams")? })
//!     }
//! }
//!
//! impl Encode for Parcel {
//!     fn encode(&self, to: &mut Writer) {
//!         to.object(|to| {
//!             to.member("id", &self.id);
//!             to.member("weightGrams", &self.weight);
//!         });
//!     }
//! }
//!
//! let parcel: Parcel = json::from_str(r#"{"id": "p1", "new": true}"#)?;
//! assert_eq!(json::to_string(&parcel)?, r#"{"id":"p1"}"#);
//!
//! let error = json::from_str::<Vec<Parcel>>(r#"[{"id": []}]"#).err();
//! assert_eq!(error.map(|it| it.to_string()).as_deref(), Some("at [0].id: expected a string, found an array"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "serde")]
pub(crate) mod bridge;
mod constant;
mod cursor;
mod decode;
mod digits;
mod encode;
mod error;
mod extra;
mod fit;
mod foreign;
mod macros;
pub(crate) mod member;
pub(crate) mod members;
mod near;
mod number;
mod reader;
mod reasons;
mod scan;
mod string;
#[cfg(test)]
mod tests;
mod text;
mod tree;
mod writer;

pub use constant::{RawJson, raw_json};
pub use cursor::Kind;
pub use error::{DecodeError, EncodeError};
pub use extra::Extra;
pub use foreign::Json;
pub use number::Number;
pub use reader::{Candidate, Decode, Options, Reader};
pub use serde_json::Value;
pub use text::{
    from_body, from_slice, from_slice_with, from_str, from_str_with, from_value, to_string,
    to_value, to_vec,
};
pub use writer::{Encode, Writer};

/// Any object of JSON.
pub type JsonObject = serde_json::Map<String, Value>;
