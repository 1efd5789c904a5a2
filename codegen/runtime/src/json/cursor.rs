//! A place in a JSON text, and the grammar of RFC 8259 from there on.

use std::borrow::Cow;

use super::error::DecodeError;
use super::number::{self, Number};
use super::string::{self, Quoted};

/// What a value is, as its first byte tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
    /// The text ends.
    End,
    /// Nothing that begins a value.
    Other,
}

impl Kind {
    /// The kind in words, with its article.
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool => "a boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
            Self::End => "the end of the text",
            Self::Other => "what is no JSON",
        }
    }
}

/// A place in a text. A copy of it costs nothing and reads on from the same place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'a> {
    text: &'a str,
    /// The byte that is read next.
    pub at: usize,
    /// How many arrays and objects may still be opened inside each other.
    room: u16,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str, room: u16) -> Self {
        Self { text, at: 0, room }
    }

    pub(super) fn length(&self) -> usize {
        self.text.len()
    }

    #[inline]
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte that is not white space.
    #[inline]
    pub(super) fn next(&mut self) -> Option<u8> {
        loop {
            match self.byte() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                byte => return byte,
            }
        }
    }

    /// What the next value is.
    #[inline]
    pub(super) fn kind(&mut self) -> Kind {
        match self.next() {
            Some(b'"') => Kind::String,
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            Some(b't' | b'f') => Kind::Bool,
            Some(b'n') => Kind::Null,
            Some(_) => Kind::Other,
            None => Kind::End,
        }
    }

    /// That the next value is not what it should be.
    #[cold]
    pub(super) fn unexpected(&mut self, expected: &str) -> DecodeError {
        let found = self.kind().name();
        DecodeError::at(self.at, format!("expected {expected}, found {found}"))
    }

    /// Reads a bare word whose first letter has been seen.
    pub(super) fn word(&mut self, word: &'static str) -> Result<(), DecodeError> {
        let end = self.at + word.len();
        if self.text.as_bytes().get(self.at..end) != Some(word.as_bytes()) {
            return Err(DecodeError::at(self.at, format!("expected `{word}`, found another word")));
        }
        self.at = end;
        Ok(())
    }

    pub(super) fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.next() {
            Some(b't') => self.word("true").map(|()| true),
            Some(b'f') => self.word("false").map(|()| false),
            _ => Err(self.unexpected("a boolean")),
        }
    }

    pub(super) fn number(&mut self) -> Result<Number<'a>, DecodeError> {
        if self.kind() != Kind::Number {
            return Err(self.unexpected("a number"));
        }
        let (end, is_whole) = number::extent(self.text.as_bytes(), self.at)?;
        let text = self.slice(self.at, end);
        self.at = end;
        Ok(Number { text, is_whole })
    }

    #[inline]
    pub(super) fn quoted(&mut self) -> Result<Quoted, DecodeError> {
        if self.next() != Some(b'"') {
            return Err(self.unexpected("a string"));
        }
        let quoted = string::extent(self.text.as_bytes(), self.at + 1)?;
        self.at = quoted.end + 1;
        Ok(quoted)
    }

    #[inline]
    pub(super) fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        let quoted = self.quoted()?;
        self.text(quoted)
    }

    /// What a string that has been passed says.
    #[inline]
    pub(super) fn text(&self, quoted: Quoted) -> Result<Cow<'a, str>, DecodeError> {
        string::text(self.text, quoted)
    }

    /// The text between two places, both of which stand beside ASCII.
    #[inline]
    pub(super) fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Reads the bracket that opens an array or object; whether anything is in it.
    #[inline]
    pub(super) fn open(&mut self, open: Bracket) -> Result<bool, DecodeError> {
        if self.next() != Some(open.first()) {
            return Err(self.unexpected(open.name()));
        }
        let Some(room) = self.room.checked_sub(1) else {
            return Err(DecodeError::at(self.at, "arrays and objects are nested too deep"));
        };
        self.at += 1;
        if self.next() == Some(open.last()) {
            self.at += 1;
            return Ok(false);
        }
        self.room = room;
        Ok(true)
    }

    /// Reads what follows an item or member; whether another one comes.
    #[inline]
    pub(super) fn more(&mut self, open: Bracket) -> Result<bool, DecodeError> {
        match self.next() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == open.last() => {
                self.at += 1;
                self.room += 1;
                Ok(false)
            }
            _ => Err(self.unexpected(open.continuation())),
        }
    }

    /// Reads the name of a member and the colon.
    #[inline]
    pub(super) fn member(&mut self) -> Result<Quoted, DecodeError> {
        if self.next() != Some(b'"') {
            return Err(self.unexpected("the name of a member"));
        }
        let name = self.quoted()?;
        if self.next() != Some(b':') {
            return Err(self.unexpected("`:`"));
        }
        self.at += 1;
        Ok(name)
    }

    /// Passes over a value, which must be well formed.
    pub(super) fn skip(&mut self) -> Result<(), DecodeError> {
        match self.kind() {
            Kind::Null => self.word("null"),
            Kind::Bool => self.bool().map(|_| ()),
            Kind::Number => self.number().map(|_| ()),
            Kind::String => {
                let quoted = self.quoted()?;
                // Only what has escapes can still be wrong: surrogates may be unpaired.
                if quoted.escaped { self.text(quoted).map(|_| ()) } else { Ok(()) }
            }
            Kind::Array => self.skip_all(Bracket::Array),
            Kind::Object => self.skip_all(Bracket::Object),
            Kind::End | Kind::Other => Err(self.unexpected("a value")),
        }
    }

    fn skip_all(&mut self, bracket: Bracket) -> Result<(), DecodeError> {
        let mut more = self.open(bracket)?;
        while more {
            if bracket == Bracket::Object {
                let name = self.member()?;
                if name.escaped {
                    self.text(name)?;
                }
            }
            self.skip()?;
            more = self.more(bracket)?;
        }
        Ok(())
    }

    /// That nothing but white space follows.
    pub(super) fn finish(&mut self) -> Result<(), DecodeError> {
        match self.next() {
            None => Ok(()),
            Some(_) => Err(DecodeError::at(self.at, "more text follows the value")),
        }
    }
}

/// What can be nested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    Array,
    Object,
}

impl Bracket {
    const fn first(self) -> u8 {
        match self {
            Self::Array => b'[',
            Self::Object => b'{',
        }
    }

    const fn last(self) -> u8 {
        match self {
            Self::Array => b']',
            Self::Object => b'}',
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Array => "an array",
            Self::Object => "an object",
        }
    }

    const fn continuation(self) -> &'static str {
        match self {
            Self::Array => "`,` or `]`",
            Self::Object => "`,` or `}`",
        }
    }
}
