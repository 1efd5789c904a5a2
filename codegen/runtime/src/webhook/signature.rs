//! Keyed hashes: made, written, read back and compared in constant time.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

use super::spec::{Encoding, Scheme};

/// A secret as the bytes of a key; `Debug` shows none of them.
#[derive(Clone)]
pub(super) struct Key(Box<[u8]>);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

/// Why a secret is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BadSecret {
    /// It is empty: everybody could sign.
    Empty,
    /// What follows `whsec_` is not base 64.
    NotBase64,
}

impl Key {
    /// The key that a secret stands for: its bytes as they are, or, by Standard
    /// Webhooks, what its base 64 says.
    pub(super) fn new(scheme: Scheme, secret: &str) -> Result<Self, BadSecret> {
        let bytes = match scheme {
            Scheme::Hmac { .. } => secret.as_bytes().to_vec(),
            Scheme::StandardWebhooks => {
                let text = secret.strip_prefix("whsec_").unwrap_or(secret);
                STANDARD.decode(text).map_err(|_| BadSecret::NotBase64)?
            }
        };
        if bytes.is_empty() {
            return Err(BadSecret::Empty);
        }
        Ok(Self(bytes.into()))
    }

    /// The hash of these pieces, one after the other; `None` never happens, since
    /// HMAC takes keys of any length.
    pub(super) fn hash(&self, pieces: &[&[u8]]) -> Option<[u8; 32]> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).ok()?;
        for piece in pieces {
            mac.update(piece);
        }
        Some(mac.finalize().into_bytes().into())
    }
}

/// A hash as it is written.
pub(super) fn write(hash: [u8; 32], encoding: Encoding) -> String {
    match encoding {
        Encoding::Base64 => STANDARD.encode(hash),
        Encoding::Hex => {
            let digit = |it: u8| char::from_digit(u32::from(it), 16);
            hash.iter().flat_map(|it| [digit(it >> 4), digit(it & 15)]).flatten().collect()
        }
    }
}

/// Whether a signature as it came is this hash. The time it takes says nothing
/// about how much of it is right.
pub(super) fn is_same(hash: [u8; 32], encoding: Encoding, came: &[u8]) -> bool {
    write(hash, encoding).as_bytes().ct_eq(came).into()
}
