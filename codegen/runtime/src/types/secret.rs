//! A text that must not be seen.

use std::fmt;

use crate::json::{Decode, DecodeError, Encode, Reader, Writer};

/// A text that no log, error or debug output shows.
#[derive(Clone, Default)]
pub struct Secret(Box<str>);

impl Secret {
    /// A secret with this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into().into_boxed_str())
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(***)")
    }
}

/// Takes the same time wherever the texts differ.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        let (left, right) = (self.0.as_bytes(), other.0.as_bytes());
        let difference = left.iter().zip(right).fold(0, |all, (one, other)| all | (one ^ other));
        left.len() == right.len() && std::hint::black_box(difference) == 0
    }
}

impl Eq for Secret {}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl Decode for Secret {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.string().map(|text| Self(text.into()))
    }
}

impl Encode for Secret {
    fn encode(&self, to: &mut Writer) {
        to.string(self.expose());
    }
}
