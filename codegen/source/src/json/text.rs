//! The quoted texts of JSON and their escapes (RFC 8259, section 7).

use std::borrow::Cow;

use super::{Cursor, syntax};
use crate::build::Stop;
use crate::problem::ReadProblem;
use crate::span::Span;

impl<'a> Cursor<'a, '_> {
    /// The quoted text at the cursor, and its place with the quotes.
    pub(super) fn string(&mut self) -> Result<(Cow<'a, str>, Span), Stop> {
        let start = self.at;
        self.at += 1;
        let plain = self.plain_run();
        if self.peek() == Some(b'"') {
            self.at += 1;
            return Ok((Cow::Borrowed(plain), self.builder.span(start, self.at)));
        }
        let mut text = plain.to_owned();
        loop {
            match self.peek() {
                None => {
                    let end = self.builder.span(self.at, self.at);
                    let quote = self.builder.span(start, start + 1);
                    return Err(self
                        .builder
                        .stop(end, syntax("a closing `\"` is missing", Some(quote))));
                }
                Some(b'"') => break,
                Some(b'\\') => text.push(self.escape()?),
                Some(control) => {
                    self.fault(
                        self.at,
                        self.at + 1,
                        "a control character in a text must be escaped",
                    )?;
                    text.push(char::from(control));
                    self.at += 1;
                }
            }
            text.push_str(self.plain_run());
        }
        self.at += 1;
        Ok((Cow::Owned(text), self.builder.span(start, self.at)))
    }

    /// What stands before the next quote, escape or control character.
    fn plain_run(&mut self) -> &'a str {
        let start = self.at;
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        let stops = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
        self.at += rest.iter().position(stops).unwrap_or(rest.len());
        self.text.get(start..self.at).unwrap_or_default()
    }

    fn escape(&mut self) -> Result<char, Stop> {
        let start = self.at;
        let escaped = self.text.get(start + 1..).and_then(|rest| rest.chars().next());
        self.at += 1 + escaped.map_or(0, char::len_utf8);
        let decoded = match escaped {
            Some(same @ ('"' | '\\' | '/')) => Some(same),
            Some('b') => Some('\u{8}'),
            Some('f') => Some('\u{c}'),
            Some('n') => Some('\n'),
            Some('r') => Some('\r'),
            Some('t') => Some('\t'),
            Some('u') => self.code_point(),
            Some(_) | None => None,
        };
        if let Some(decoded) = decoded {
            return Ok(decoded);
        }
        let escape = self.text.get(start..self.at).unwrap_or_default().to_owned();
        let span = self.builder.span(start, self.at);
        self.builder.report(span, ReadProblem::InvalidEscape { escape })?;
        Ok(char::REPLACEMENT_CHARACTER)
    }

    /// What `\u` stands for: four digits, or twice four for a surrogate pair.
    fn code_point(&mut self) -> Option<char> {
        let high = self.four_digits()?;
        if !(0xd800..0xdc00).contains(&high) {
            return char::from_u32(high);
        }
        let after = self.at;
        if !self.text.get(after..).is_some_and(|rest| rest.starts_with("\\u")) {
            return None;
        }
        self.at += 2;
        let low = self.four_digits().filter(|it| (0xdc00..0xe000).contains(it));
        if low.is_none() {
            self.at = after;
        }
        char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low? - 0xdc00))
    }

    fn four_digits(&mut self) -> Option<u32> {
        let digits = self.text.get(self.at..self.at + 4)?;
        if !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            return None;
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).ok()
    }
}
