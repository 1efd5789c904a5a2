//! Bytes that JSON carries as text, RFC 4648.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use base64::Engine;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::malformed::Malformed;
use super::wire::{Near, text_codec};

const EITHER: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, EITHER);
const URL_SAFE: GeneralPurpose =
    GeneralPurpose::new(&alphabet::URL_SAFE, EITHER.with_encode_padding(false));

macro_rules! bytes_as_text {
    ($(#[$docs:meta])* $name:ident, $expected:literal, $write:expr, $read:expr) => {
        $(#[$docs])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Vec<u8>);

        impl Deref for $name {
            type Target = [u8];

            fn deref(&self) -> &[u8] {
                &self.0
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                Self(bytes)
            }
        }

        impl From<&[u8]> for $name {
            fn from(bytes: &[u8]) -> Self {
                Self(bytes.to_vec())
            }
        }

        impl From<$name> for Vec<u8> {
            fn from(bytes: $name) -> Self {
                bytes.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let write: fn(&[u8]) -> String = $write;
                f.write_str(&write(&self.0))
            }
        }

        impl FromStr for $name {
            type Err = Malformed;

            fn from_str(text: &str) -> Result<Self, Malformed> {
                let read: fn(&str) -> Option<Vec<u8>> = $read;
                read(text).map(Self).ok_or(Malformed { expected: $expected })
            }
        }

        impl Near for $name {}

        text_codec!($name);
    };
}

bytes_as_text!(
    /// Bytes in base 64. Padding is written, and may be missing when read.
    Base64Bytes,
    "bytes in base 64",
    |bytes| STANDARD.encode(bytes),
    |text| STANDARD.decode(text).ok()
);

bytes_as_text!(
    /// Bytes in base 64 for URLs. Padding is not written, and may be there when read.
    Base64UrlBytes,
    "bytes in base 64 for URLs",
    |bytes| URL_SAFE.encode(bytes),
    |text| URL_SAFE.decode(text).ok()
);

bytes_as_text!(
    /// Bytes in base 16, in lower case when written.
    HexBytes,
    "bytes in base 16",
    hex,
    unhex
);

fn hex(bytes: &[u8]) -> String {
    let nibbles = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    nibbles.filter_map(|nibble| char::from_digit(u32::from(nibble), 16)).collect()
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16);
    pairs.iter().map(|[high, low]| u8::try_from(digit(*high)? << 4 | digit(*low)?).ok()).collect()
}
