//! A UUID, RFC 9562.

use std::fmt;
use std::str::FromStr;

use super::malformed::Malformed;
use super::wire::{Near, text_codec};

const EXPECTED: Malformed =
    Malformed { expected: "a UUID such as `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`" };

/// A UUID. It is written in lower case, with hyphens.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uuid([u8; 16]);

impl Uuid {
    /// The UUID of these bytes, the first in the text first.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// A UUID of random bits (version 4). It names things; it keeps no secret.
    pub fn random() -> Self {
        let bits = fastrand::u128(..);
        let bits = (bits & !(0xf << 76)) | (0x4 << 76);
        let bits = (bits & !(0x3 << 62)) | (0x2 << 62);
        Self(bits.to_be_bytes())
    }

    /// The bytes, the first in the text first.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl fmt::Display for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            let hyphen = if matches!(index, 4 | 6 | 8 | 10) { "-" } else { "" };
            write!(f, "{hyphen}{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Uuid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Uuid({self})")
    }
}

impl FromStr for Uuid {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let mut value = 0_u128;
        for (index, character) in text.chars().enumerate() {
            if matches!(index, 8 | 13 | 18 | 23) && character == '-' {
                continue;
            }
            let digit = character.to_digit(16).ok_or(EXPECTED)?;
            value = value << 4 | u128::from(digit);
        }
        let has_hyphens = [8, 13, 18, 23].iter().all(|at| text.as_bytes().get(*at) == Some(&b'-'));
        if text.len() == 36 && has_hyphens { Ok(Self(value.to_be_bytes())) } else { Err(EXPECTED) }
    }
}

impl From<u128> for Uuid {
    fn from(value: u128) -> Self {
        Self(value.to_be_bytes())
    }
}

impl From<Uuid> for u128 {
    fn from(value: Uuid) -> Self {
        Self::from_be_bytes(value.0)
    }
}

impl Near for Uuid {}

text_codec!(Uuid);
