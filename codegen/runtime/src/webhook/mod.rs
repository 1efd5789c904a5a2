//! Inbound deliveries: their signature is checked over the raw bytes, then the event is read.

mod headers;
mod receiver;
mod signature;
mod spec;

pub use receiver::Receiver;
pub use spec::{Encoding, Scheme, SignatureSpec};
