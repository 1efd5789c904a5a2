//! Reading and writing JSON without code that is generic over its format.
//!
//! A type says how it is read with [`Decode`] from one concrete [`Reader`],
//! and how it is written with [`Encode`] to one concrete [`Writer`]. Generated
//! types do so by a table of names; code of that kind compiles several times
//! faster than what serde derives.

#[cfg(feature = "serde")]
pub(crate) mod bridge;
mod cursor;
mod decode;
mod digits;
mod encode;
mod error;
mod extra;
mod foreign;
mod macros;
mod number;
mod reader;
mod scan;
mod string;
mod text;
mod tree;
mod writer;

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
