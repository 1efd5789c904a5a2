//! Reads typed values from a JSON text.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::cursor::{Bracket, Cursor, Kind};
use super::error::DecodeError;
use super::extra::Extra;
use super::fit::Fit;
use super::member::Member;
use super::number::{self, NotWhole, Number};
use super::reasons::without_quotes;
use super::string::Quoted;
use super::tree;

/// A type that can be read from JSON.
pub trait Decode: Sized {
    /// Whether the body of an answer says nothing to it, so that it need not be
    /// JSON at all: `()` alone.
    const IGNORES_BODY: bool = false;

    /// Reads one value and leaves the reader behind it.
    ///
    /// # Errors
    /// If the text is no JSON, or says something that the type cannot hold.
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError>;

    /// What it means that a member of this type is not there; `None` if it must be.
    fn absent(_from: &Reader<'_>) -> Option<Self> {
        None
    }
}

/// A member of a union: its name, and how it is read.
pub type Candidate<T> = (&'static str, fn(&mut Reader<'_>) -> Result<T, DecodeError>);

/// How a text is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// Whether a list or map that is missing or `null` is read as an empty one. Off by default.
    pub lenient: bool,
    /// Whether only what is written as its type has it is read. Off by default: a number
    /// or boolean in quotes, a text without them, `0` and `1` for a boolean, a day in place
    /// of a moment and a moment in place of a day are read as what they say.
    pub exact: bool,
    /// How deep arrays and objects may be nested: 128 by default, at most 512.
    pub depth: u16,
}

impl Default for Options {
    fn default() -> Self {
        Self { lenient: false, exact: false, depth: 128 }
    }
}

/// The deepest nesting that can be asked for; the stack of a thread holds it.
mod choice;

const DEEPEST: u16 = 512;

/// A place in a JSON text from which typed values are read.
///
/// The grammar is that of RFC 8259, strictly. Of members with the same name
/// the last one wins.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    cursor: Cursor<'a>,
    name: Quoted,
    lenient: bool,
    exact: bool,
    event: Option<&'a str>,
    fit: Fit,
    /// How many bytes may still be read in trying the members of unions.
    budget: usize,
}

impl<'a> Reader<'a> {
    /// A reader at the start of `text`.
    pub fn new(text: &'a str) -> Self {
        Self::with(text, Options::default())
    }

    /// A reader at the start of `text` that reads as `options` say.
    pub fn with(text: &'a str, options: Options) -> Self {
        Self {
            cursor: Cursor::new(text, options.depth.min(DEEPEST)),
            name: Quoted::default(),
            lenient: options.lenient,
            exact: options.exact,
            event: None,
            fit: Fit::default(),
            budget: text.len().saturating_mul(16).saturating_add(1 << 24),
        }
    }

    /// The same reader, of the payload of a server-sent event with this name.
    #[must_use]
    pub fn event(mut self, name: Option<&'a str>) -> Self {
        self.event = name;
        self
    }

    /// Reads a value as the name of the server-sent event says that carries it;
    /// `None` if it has no name, or the text is no payload of an event.
    ///
    /// # Errors
    /// If `each` fails.
    pub fn by_event<T>(
        &mut self,
        each: impl FnOnce(Option<&str>, &mut Reader<'_>) -> Result<T, DecodeError>,
    ) -> Result<T, DecodeError> {
        each(self.event, self)
    }

    /// Whether a list or map that is missing or `null` is an empty one.
    pub fn lenient(&self) -> bool {
        self.lenient
    }

    /// Whether only what is written as its type has it is read: members of unions are
    /// told apart by how values are written.
    pub fn exact(&self) -> bool {
        self.exact
    }

    /// What the next value is.
    #[inline]
    pub fn kind(&mut self) -> Kind {
        self.cursor.kind()
    }

    /// An error at this place.
    #[cold]
    pub fn error(&self, message: impl Into<Cow<'static, str>>) -> DecodeError {
        DecodeError::at(self.cursor.at, message)
    }

    /// That the next value is not `expected`, a kind in words with its article.
    #[cold]
    pub fn unexpected(&mut self, expected: &str) -> DecodeError {
        self.cursor.unexpected(expected)
    }

    /// Reads a `null` if one comes; whether it did.
    ///
    /// # Errors
    /// If a word comes that only begins like `null`.
    #[inline]
    pub fn null(&mut self) -> Result<bool, DecodeError> {
        if self.cursor.next() != Some(b'n') {
            return Ok(false);
        }
        self.cursor.word("null").map(|()| true)
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// If something else comes.
    pub fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.cursor.next() {
            Some(b't' | b'f') => self.cursor.bool(),
            _ => self.near_bool(),
        }
    }

    /// Reads a string, borrowed from the text where no escape stands in it.
    ///
    /// # Errors
    /// If something else comes.
    #[inline]
    pub fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        match self.cursor.next() {
            Some(b'"') => self.cursor.string(),
            _ => self.near_string(),
        }
    }

    /// Reads a number as it is written.
    ///
    /// # Errors
    /// If something else comes.
    #[inline]
    pub fn number(&mut self) -> Result<Number<'a>, DecodeError> {
        match self.cursor.next() {
            Some(b'"') => self.near_number(),
            _ => self.cursor.number(),
        }
    }

    /// Reads a whole number, which may be written as `1.0` or `1e3`.
    ///
    /// # Errors
    /// If something else comes, the number has a fraction, or is beyond 127 bits.
    pub fn integer(&mut self) -> Result<i128, DecodeError> {
        let number = self.number()?;
        if number.is_whole {
            self.fit.note_known();
        }
        number::whole(number).map_err(|why| match why {
            NotWhole::Fraction => self.error("expected a whole number, found a fraction"),
            NotWhole::TooLarge => self.error("the number is too large"),
        })
    }

    /// Reads any value as a tree.
    ///
    /// # Errors
    /// If the text is no JSON, or a number is beyond a double.
    pub fn value(&mut self) -> Result<Value, DecodeError> {
        let (value, members) = tree::value(&mut self.cursor)?;
        self.fit.note_unknown(members);
        Ok(value)
    }

    /// Reads any object as a tree.
    ///
    /// # Errors
    /// If something else comes, or a number is beyond a double.
    pub fn tree(&mut self) -> Result<Map<String, Value>, DecodeError> {
        let mut members = 0;
        let map = tree::object(&mut self.cursor, &mut members)?;
        self.fit.note_unknown(members);
        Ok(map)
    }

    /// Reads any value as what a type does not know: a union prefers members that need it less.
    ///
    /// # Errors
    /// As [`value`](Self::value).
    pub fn unknown(&mut self) -> Result<Value, DecodeError> {
        self.note_stranger();
        self.value()
    }

    /// Says that the value just read is none that its type knows: a union
    /// prefers members that know it.
    pub fn note_stranger(&mut self) {
        self.fit.note_stranger();
    }

    /// Says that the value just read has an exact form, as a date has: a union
    /// prefers it to any text.
    pub fn note_exact(&mut self) {
        self.fit.note_known();
    }

    /// Passes over a value, which must be well formed.
    ///
    /// # Errors
    /// If the text is no JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        self.cursor.skip()
    }

    /// The text of the next value, which must be well formed.
    ///
    /// # Errors
    /// If the text is no JSON.
    pub fn raw(&mut self) -> Result<&'a str, DecodeError> {
        self.cursor.next();
        let start = self.cursor.at;
        self.cursor.skip()?;
        Ok(self.cursor.slice(start, self.cursor.at))
    }

    /// Reads a value into any type of serde's.
    ///
    /// # Errors
    /// If the text is no JSON, or the type refuses it.
    pub fn json<T: DeserializeOwned>(&mut self) -> Result<T, DecodeError> {
        let text = self.raw()?;
        serde_json::from_str(text).map_err(|error| self.foreign(&error))
    }

    #[cold]
    fn foreign(&self, error: &serde_json::Error) -> DecodeError {
        self.error(without_quotes(&error.to_string()))
    }

    /// Reads an array; `each` reads one item.
    ///
    /// # Errors
    /// If something else comes, or `each` fails.
    pub fn array(
        &mut self,
        each: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let mut more = self.cursor.open(Bracket::Array)?;
        let mut index = 0;
        while more {
            each(self).map_err(|error| error.inside_item(index))?;
            index += 1;
            more = self.cursor.more(Bracket::Array)?;
        }
        Ok(())
    }

    /// Reads an object; `each` reads the value of one member, given the
    /// position of its name in `names`, or their number if it is not among
    /// them. Then [`key`](Self::key) is the name.
    ///
    /// # Errors
    /// If something else comes, or `each` fails.
    pub fn object(
        &mut self,
        names: &[&str],
        each: &mut dyn FnMut(usize, &mut Reader<'_>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.walk(names.len(), |from, name, at| from.position(name, names, at), each)
    }

    /// The same for members that go by several names.
    pub(super) fn members(
        &mut self,
        members: &[Member],
        each: &mut dyn FnMut(usize, &mut Reader<'_>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        self.walk(members.len(), |from, name, at| from.member(name, members, at), each)
    }

    /// Reads an object of `count` known members, of which `find` gives the place.
    fn walk(
        &mut self,
        count: usize,
        find: impl Fn(&Self, Quoted, usize) -> Result<usize, DecodeError>,
        each: &mut dyn FnMut(usize, &mut Reader<'_>) -> Result<(), DecodeError>,
    ) -> Result<(), DecodeError> {
        let mut more = self.cursor.open(Bracket::Object)?;
        let mut expected = 0;
        while more {
            let name = self.cursor.member()?;
            let position = find(self, name, expected)?;
            if position < count {
                self.fit.note_known();
                expected = position + 1;
            } else {
                self.fit.note_unknown(1);
            }
            self.name = name;
            if let Err(error) = each(position, self) {
                return Err(error.inside_member(&self.cursor.text(name)?));
            }
            more = self.cursor.more(Bracket::Object)?;
        }
        Ok(())
    }

    #[inline]
    fn member(
        &self,
        name: Quoted,
        members: &[Member],
        expected: usize,
    ) -> Result<usize, DecodeError> {
        let find = |text: &str| {
            members.iter().position(|it| it.names.contains(&text)).unwrap_or(members.len())
        };
        if name.escaped {
            return Ok(find(&self.cursor.text(name)?));
        }
        let text = self.cursor.slice(name.start, name.end);
        match members.get(expected) {
            Some(it) if it.names.first() == Some(&text) => Ok(expected),
            Some(_) | None => Ok(find(text)),
        }
    }

    /// Where a name stands among `names`; servers keep to an order, so that
    /// the one after the last one found is looked at first.
    #[inline]
    fn position(
        &self,
        name: Quoted,
        names: &[&str],
        expected: usize,
    ) -> Result<usize, DecodeError> {
        if name.escaped {
            let text = self.cursor.text(name)?;
            return Ok(names.iter().position(|it| *it == text).unwrap_or(names.len()));
        }
        let text = self.cursor.slice(name.start, name.end);
        if names.get(expected) == Some(&text) {
            return Ok(expected);
        }
        Ok(names.iter().position(|it| *it == text).unwrap_or(names.len()))
    }

    /// The name of the member that is being read.
    ///
    /// True until the value is read: an object in it has names of its own.
    pub fn key(&self) -> Cow<'a, str> {
        self.cursor.text(self.name).unwrap_or_default()
    }

    /// Reads a member into its slot.
    ///
    /// # Errors
    /// If the value does not fit.
    #[inline]
    pub fn set<T: Decode>(&mut self, slot: &mut Option<T>) -> Result<(), DecodeError> {
        *slot = Some(T::decode(self)?);
        Ok(())
    }

    /// Reads a value whose members stand among those of the object that comes
    /// next, and stays before that object.
    ///
    /// # Errors
    /// If the value does not fit.
    pub fn merged<T: Decode>(&self, slot: &mut Option<T>) -> Result<(), DecodeError> {
        *slot = Some(T::decode(&mut self.clone())?);
        Ok(())
    }

    /// As [`merged`](Self::merged), of members that may all be missing.
    ///
    /// # Errors
    /// If the value does not fit, and not only because a member is missing.
    pub fn merged_if_any<T: Decode>(
        &self,
        slot: &mut Option<Option<T>>,
    ) -> Result<(), DecodeError> {
        *slot = match T::decode(&mut self.clone()) {
            Ok(value) => Some(Some(value)),
            Err(error) if error.is_missing() => Some(None),
            Err(error) => return Err(error),
        };
        Ok(())
    }

    /// Reads an object of one member, as its name says; others than the first
    /// are not read.
    ///
    /// # Errors
    /// If something else than an object comes, or `each` fails.
    pub fn only_member<T>(
        &mut self,
        mut each: impl FnMut(&str, &mut Reader<'_>) -> Result<T, DecodeError>,
    ) -> Result<Option<T>, DecodeError> {
        let mut found = None;
        self.object(&[], &mut |_, from| {
            if found.is_some() || from.kind() == Kind::Null {
                return from.skip();
            }
            let name = from.key().into_owned();
            found = Some(each(&name, from)?);
            Ok(())
        })?;
        Ok(found)
    }

    /// Reads a member of any type of serde's into its slot.
    ///
    /// # Errors
    /// If the value does not fit.
    pub fn set_json<T: DeserializeOwned>(
        &mut self,
        slot: &mut Option<T>,
    ) -> Result<(), DecodeError> {
        *slot = Some(self.json()?);
        Ok(())
    }

    /// Keeps a member that the type does not know.
    ///
    /// # Errors
    /// If the text is no JSON, or a number is beyond a double.
    pub fn keep(&mut self, extra: &mut Extra) -> Result<(), DecodeError> {
        let name = self.key().into_owned();
        let (value, _) = tree::value(&mut self.cursor)?;
        extra.insert(name, value);
        Ok(())
    }

    /// Reads a member whose name the type leaves open into a map.
    ///
    /// # Errors
    /// If the value does not fit.
    pub fn keep_in<T: Decode>(&mut self, map: &mut BTreeMap<String, T>) -> Result<(), DecodeError> {
        self.fit.note_in_map();
        let name = self.key().into_owned();
        let value = T::decode(self)?;
        map.insert(name, value);
        Ok(())
    }

    /// What a slot holds after the object has been read.
    ///
    /// # Errors
    /// If the member was not there and its type needs it.
    #[inline]
    pub fn required<T: Decode>(&self, slot: Option<T>, name: &str) -> Result<T, DecodeError> {
        match slot.or_else(|| T::absent(self)) {
            Some(value) => Ok(value),
            None => Err(DecodeError::missing(name)),
        }
    }

    /// What a slot of [`set_json`](Self::set_json) holds after the object has been read.
    ///
    /// # Errors
    /// If the member was not there.
    pub fn required_json<T>(&self, slot: Option<T>, name: &str) -> Result<T, DecodeError> {
        slot.ok_or_else(|| DecodeError::missing(name))
    }

    /// That nothing but white space follows.
    ///
    /// # Errors
    /// If something does.
    pub fn finish(&mut self) -> Result<(), DecodeError> {
        self.cursor.finish()
    }

    /// How many bytes of the text have been read.
    pub fn offset(&self) -> usize {
        self.cursor.at.min(self.cursor.length())
    }
}
