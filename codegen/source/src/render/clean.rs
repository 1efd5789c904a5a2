//! Keeps the text of a spec from reaching the terminal as anything but text.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The characters that are shown of a message.
const SHOWN: usize = 600;

/// A text without control characters and marks of direction, and not too long.
pub(super) fn clean(text: &str) -> Cow<'_, str> {
    let too_long = text.len() > SHOWN && text.chars().nth(SHOWN).is_some();
    if !too_long && !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::new();
    for c in text.chars().take(SHOWN) {
        if is_harmful(c) {
            // Writing to a `String` cannot fail.
            let _ = write!(cleaned, "{}", c.escape_unicode());
        } else {
            cleaned.push(c);
        }
    }
    if too_long {
        cleaned.push('…');
    }
    Cow::Owned(cleaned)
}

fn is_harmful(c: char) -> bool {
    let directs =
        matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || directs
}
