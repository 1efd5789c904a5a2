//! Constants of a spec that no literal of Rust says.

use super::writer::{Encode, Writer};

/// A JSON text that the generator has written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawJson(&'static str);

/// A constant that is written as the JSON text it is.
pub const fn raw_json(text: &'static str) -> RawJson {
    RawJson(text)
}

impl RawJson {
    /// The text.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

impl Encode for RawJson {
    fn encode(&self, to: &mut Writer) {
        to.raw(self.0);
    }
}
