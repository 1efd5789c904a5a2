//! Finds the bytes at which the text of a JSON string cannot be copied as it stands.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The index of the first quote, backslash or control byte at or after `at`;
/// the length of `bytes` if there is none.
#[inline]
pub(super) fn special(bytes: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = bytes.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let found = specials(u64::from_le_bytes(*chunk));
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    while let Some(&byte) = bytes.get(at) {
        if byte == b'"' || byte == b'\\' || byte < 0x20 {
            return at;
        }
        at += 1;
    }
    at
}

/// The high bit of the first special byte of eight is set; later ones may be
/// set wrongly, by a borrow, and are not looked at.
#[inline]
fn specials(word: u64) -> u64 {
    let quote = word ^ (ONES * 0x22);
    let backslash = word ^ (ONES * 0x5c);
    let is_quote = quote.wrapping_sub(ONES) & !quote;
    let is_backslash = backslash.wrapping_sub(ONES) & !backslash;
    let is_control = word.wrapping_sub(ONES * 0x20) & !word;
    (is_quote | is_backslash | is_control) & HIGH
}

#[cfg(test)]
mod tests {
    use super::special;

    #[test]
    fn the_first_special_byte_is_found_at_every_place() {
        for length in 0..40 {
            let plain = vec![b'x'; length];
            assert_eq!(special(&plain, 0), length);
            for place in 0..length {
                for byte in [b'"', b'\\', 0x1f, 0x00] {
                    let mut text = plain.clone();
                    if let Some(it) = text.get_mut(place) {
                        *it = byte;
                    }
                    assert_eq!(special(&text, 0), place);
                    assert_eq!(special(&text, place), place);
                    assert_eq!(special(&text, place + 1), length);
                }
            }
        }
    }

    #[test]
    fn bytes_above_ascii_and_the_space_are_not_special() {
        for byte in 0x20..=0xff_u8 {
            let expected = if byte == b'"' || byte == b'\\' { 3 } else { 16 };
            let mut text = [b'a'; 16];
            text[3] = byte;
            assert_eq!(special(&text, 0), expected, "{byte:#x}");
        }
    }
}
