//! Values that JSON carries as text: moments, days, decimals, bytes, secrets.
//!
//! What is read is written back as it came: the digits of a fraction, the
//! spelling of an offset, each digit of a decimal.

mod bytes;
mod calendar;
mod date;
mod decimal;
mod duration;
mod malformed;
mod nullable;
mod offset;
mod raw;
mod scan;
mod secret;
#[cfg(test)]
mod tests;
mod text64;
mod time;
mod timestamp;
mod uuid;
mod wire;

pub use bytes::{Base64Bytes, Base64UrlBytes, HexBytes};
pub use date::Date;
pub use decimal::Decimal;
pub use duration::IsoDuration;
pub use malformed::Malformed;
pub use nullable::Nullable;
pub use offset::Offset;
pub use secret::Secret;
pub use text64::Text64;
pub use time::Time;
pub use timestamp::Timestamp;
pub use uuid::Uuid;
