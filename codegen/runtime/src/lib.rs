//! The part of a client that never differs between platforms.

#[doc(hidden)]
pub mod codegen;
pub mod json;
pub mod page;
pub mod param;
pub mod poll;
pub mod stream;
pub mod transport;
pub mod types;
#[cfg(feature = "webhooks")]
pub mod webhook;

pub use json::{Extra, Json, JsonObject, Value};
pub use types::{
    Base64Bytes, Base64UrlBytes, Date, Decimal, HexBytes, IsoDuration, Nullable, Offset, Secret,
    Text64, Time, Timestamp, Uuid,
};
