//! The strings of JSON: where one ends, and what it says.

use std::borrow::Cow;

use super::error::DecodeError;
use super::scan::special;

/// Where a string's text stands, without its quotes.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Quoted {
    /// The first byte after the opening quote.
    pub start: usize,
    /// The closing quote.
    pub end: usize,
    /// Whether there is a backslash between them.
    pub escaped: bool,
}

/// The extent of the string whose opening quote stands before `start`. Every
/// escape in it is well formed, though surrogates may be unpaired.
pub(super) fn extent(bytes: &[u8], start: usize) -> Result<Quoted, DecodeError> {
    let end = special(bytes, start);
    if bytes.get(end) == Some(&b'"') {
        return Ok(Quoted { start, end, escaped: false });
    }
    escaped_extent(bytes, start, end)
}

fn escaped_extent(bytes: &[u8], start: usize, first: usize) -> Result<Quoted, DecodeError> {
    let mut at = first;
    loop {
        match bytes.get(at) {
            Some(b'"') => return Ok(Quoted { start, end: at, escaped: true }),
            Some(b'\\') => at += escape_length(bytes, at)?,
            Some(_) => {
                return Err(DecodeError::at(at, "a control character stands in a string"));
            }
            None => return Err(DecodeError::at(at, "the text ends inside a string")),
        }
        at = special(bytes, at);
    }
}

fn escape_length(bytes: &[u8], at: usize) -> Result<usize, DecodeError> {
    match bytes.get(at + 1) {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(2),
        Some(b'u') if hex4(bytes, at + 2).is_some() => Ok(6),
        _ => Err(DecodeError::at(at, "an escape in a string is malformed")),
    }
}

/// What a string says.
pub(super) fn text(whole: &str, quoted: Quoted) -> Result<Cow<'_, str>, DecodeError> {
    // Both ends stand beside an ASCII quote, so that they never cut a character.
    let raw = whole.get(quoted.start..quoted.end).unwrap_or_default();
    if quoted.escaped {
        unescaped(raw, quoted.start).map(Cow::Owned)
    } else {
        Ok(Cow::Borrowed(raw))
    }
}

/// A string's text with its escapes replaced; `offset` is where it stands.
fn unescaped(raw: &str, offset: usize) -> Result<String, DecodeError> {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let at = offset + (raw.len() - escape.len()) - 1;
        let (character, length) = character(escape, at)?;
        text.push(character);
        rest = escape.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    Ok(text)
}

/// The character of an escape, given what follows the backslash, and how many
/// bytes of that it takes.
fn character(escape: &str, at: usize) -> Result<(char, usize), DecodeError> {
    let bytes = escape.as_bytes();
    let character = match bytes.first() {
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => return unicode(bytes, at),
        Some(&other) => char::from(other),
        None => return Err(DecodeError::at(at, "an escape in a string is malformed")),
    };
    Ok((character, 1))
}

fn unicode(bytes: &[u8], at: usize) -> Result<(char, usize), DecodeError> {
    let unpaired = || DecodeError::at(at, "a surrogate in a string has no partner");
    let high = hex4(bytes, 1).ok_or_else(unpaired)?;
    if let Some(character) = char::from_u32(high) {
        return Ok((character, 5));
    }
    let low = match bytes.get(5..7) {
        Some(b"\\u") => hex4(bytes, 7).ok_or_else(unpaired)?,
        _ => return Err(unpaired()),
    };
    if !(0xd800..0xdc00).contains(&high) || !(0xdc00..0xe000).contains(&low) {
        return Err(unpaired());
    }
    let code = 0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00);
    char::from_u32(code).map(|character| (character, 11)).ok_or_else(unpaired)
}

fn hex4(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 4)?;
    digits.iter().try_fold(0, |code, &digit| Some(code << 4 | char::from(digit).to_digit(16)?))
}
