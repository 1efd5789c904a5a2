//! What stands between parts and in none of them.

use std::fmt::Write;

/// 128 random bits in hex, so that no content can hold it but by design of
/// someone who has seen it.
pub(super) fn random() -> String {
    let mut bits = [0_u8; 16];
    if getrandom::fill(&mut bits).is_err() {
        fastrand::fill(&mut bits);
    }
    let mut text = String::with_capacity(bits.len() * 2);
    for byte in bits {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
