//! Writes typed values as JSON text.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::digits;
use super::error::EncodeError;
use super::extra::Extra;
use super::scan::special;

/// A type that can be written as JSON.
pub trait Encode {
    /// Writes the value.
    fn encode(&self, to: &mut Writer);

    /// Whether an object leaves out a member with this value.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A JSON text in the making.
///
/// What JSON cannot say, a number that is not finite for instance, is written
/// as `null` and reported by [`finish`](Self::finish).
#[derive(Clone, Debug, Default)]
pub struct Writer {
    out: Vec<u8>,
    fault: Option<EncodeError>,
    /// How many objects are open.
    depth: usize,
    /// Tags for the next object to be opened.
    pending: Vec<Tag>,
    /// Tags of objects that are open.
    watched: Vec<Watch>,
}

/// A member that an object must have.
#[derive(Clone, Copy, Debug)]
struct Tag {
    name: &'static str,
    value: &'static str,
}

/// A tag, the object it belongs to, and whether that object has written it.
#[derive(Clone, Copy, Debug)]
struct Watch {
    tag: Tag,
    depth: usize,
    is_written: bool,
}

impl Writer {
    /// An empty text.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text.
    ///
    /// # Errors
    /// If a value could not be said in JSON; the first such value is named.
    pub fn finish(self) -> Result<Vec<u8>, EncodeError> {
        match self.fault {
            None => Ok(self.out),
            Some(fault) => Err(fault),
        }
    }

    /// Reports a value that JSON cannot say, and writes `null` in its place.
    #[cold]
    pub fn fail(&mut self, message: impl Into<Cow<'static, str>>) {
        if self.fault.is_none() {
            self.fault = Some(EncodeError::new(message, member_at_end(&self.out)));
        }
        self.null();
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.out.extend_from_slice(b"null");
    }

    /// Writes `true` or `false`.
    pub fn bool(&mut self, value: bool) {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
    }

    /// Writes a whole number.
    #[inline]
    pub fn unsigned(&mut self, value: u64) {
        digits::push(&mut self.out, value);
    }

    /// Writes a whole number.
    #[inline]
    pub fn signed(&mut self, value: i64) {
        if value < 0 {
            self.out.push(b'-');
        }
        digits::push(&mut self.out, value.unsigned_abs());
    }

    /// Writes the shortest number that reads back as the same double.
    pub fn double(&mut self, value: f64) {
        if value.is_finite() { self.foreign(&value) } else { self.fail(NOT_FINITE) }
    }

    /// Writes the shortest number that reads back as the same single.
    pub fn single(&mut self, value: f32) {
        if value.is_finite() { self.foreign(&value) } else { self.fail(NOT_FINITE) }
    }

    /// Writes a string.
    #[inline]
    pub fn string(&mut self, text: &str) {
        let bytes = text.as_bytes();
        self.out.push(b'"');
        let end = special(bytes, 0);
        if end == bytes.len() {
            self.out.extend_from_slice(bytes);
        } else {
            self.escaped(bytes, end);
        }
        self.out.push(b'"');
    }

    fn escaped(&mut self, bytes: &[u8], first: usize) {
        let mut start = 0;
        let mut end = first;
        while let Some(&byte) = bytes.get(end) {
            self.out.extend_from_slice(bytes.get(start..end).unwrap_or_default());
            self.escape(byte);
            start = end + 1;
            end = special(bytes, start);
        }
        self.out.extend_from_slice(bytes.get(start..).unwrap_or_default());
    }

    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            0x08 => b'b',
            0x0c => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => {
                let hex = [byte >> 4, byte & 15]
                    .map(|it| if it < 10 { b'0' + it } else { b'a' - 10 + it });
                self.out.extend_from_slice(b"\\u00");
                self.out.extend_from_slice(&hex);
                return;
            }
        };
        self.out.extend_from_slice(&[b'\\', short]);
    }

    /// Writes text that is JSON already: the caller answers for it.
    pub fn raw(&mut self, json: &str) {
        self.out.extend_from_slice(json.as_bytes());
    }

    /// Writes any value of serde's.
    pub fn json<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.foreign(value);
    }

    fn foreign<T: Serialize + ?Sized>(&mut self, value: &T) {
        let start = self.out.len();
        if let Err(error) = serde_json::to_writer(&mut self.out, value) {
            self.out.truncate(start);
            self.fail(error.to_string());
        }
    }

    /// Writes a tree.
    pub fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.null(),
            Value::Bool(value) => self.bool(*value),
            Value::Number(value) => self.foreign(value),
            Value::String(value) => self.string(value),
            Value::Array(items) => self.array(items, |item, to| to.value(item)),
            Value::Object(members) => self.object(|to| {
                for (name, value) in members {
                    to.name(name);
                    to.value(value);
                }
            }),
        }
    }

    /// Writes an array; `each` writes one item.
    pub fn array<I: IntoIterator>(&mut self, items: I, mut each: impl FnMut(I::Item, &mut Self)) {
        // Tags are for objects only, and not for those in a list.
        self.pending.clear();
        self.out.push(b'[');
        for (index, item) in items.into_iter().enumerate() {
            if index > 0 {
                self.out.push(b',');
            }
            each(item, self);
        }
        self.out.push(b']');
    }

    /// Writes an object; `members` writes its members.
    #[inline]
    pub fn object(&mut self, members: impl FnOnce(&mut Self)) {
        let start = self.open();
        members(self);
        self.close(start);
    }

    /// The place of the opening brace.
    fn open(&mut self) -> usize {
        self.depth += 1;
        let depth = self.depth;
        let tags = self.pending.drain(..);
        self.watched.extend(tags.map(|tag| Watch { tag, depth, is_written: false }));
        self.out.push(b'{');
        self.out.len() - 1
    }

    fn close(&mut self, start: usize) {
        while let Some(watch) = self.watched.pop_if(|it| it.depth == self.depth) {
            if !watch.is_written {
                self.insert(start + 1, watch.tag);
            }
        }
        self.depth -= 1;
        self.out.push(b'}');
    }

    /// Puts a tag before the members of the object whose first byte is `at`.
    #[cold]
    fn insert(&mut self, at: usize, tag: Tag) {
        let rest = self.out.split_off(at);
        self.name(tag.name);
        self.string(tag.value);
        if !rest.is_empty() {
            self.out.push(b',');
        }
        self.out.extend_from_slice(&rest);
    }

    /// Writes the name of a member, with the comma before and the colon behind it.
    pub fn name(&mut self, name: &str) {
        self.begin_member(name);
        let bytes = name.as_bytes();
        if special(bytes, 0) == bytes.len() {
            self.out.reserve(bytes.len() + 3);
            self.out.push(b'"');
            self.out.extend_from_slice(bytes);
            self.out.extend_from_slice(b"\":");
        } else {
            self.string(name);
            self.out.push(b':');
        }
    }

    #[inline]
    fn begin_member(&mut self, name: &str) {
        // No value ends in an opening brace, so that one says that nothing stands in the object.
        if self.out.last() != Some(&b'{') {
            self.out.push(b',');
        }
        for watch in &mut self.watched {
            watch.is_written |= watch.depth == self.depth && watch.tag.name == name;
        }
    }

    /// Writes a member unless its value is absent.
    #[inline]
    pub fn member<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        if !value.is_absent() {
            self.name(name);
            value.encode(self);
        }
    }

    /// Writes a member even if its value is absent, as `null` then.
    #[inline]
    pub fn always<T: Encode + ?Sized>(&mut self, name: &str, value: &T) {
        self.name(name);
        value.encode(self);
    }

    /// Writes the members of an object among those of the object that is open,
    /// except for those that it has already. Nothing is written of other values.
    pub fn merged<T: Encode + ?Sized>(&mut self, start: usize, value: &T) {
        let mut inner = Self::new();
        value.encode(&mut inner);
        if let Some(fault) = inner.fault {
            self.fault.get_or_insert(fault);
            return;
        }
        let own = self.out.get(start..).unwrap_or_default();
        let own = std::str::from_utf8(own).map(|it| format!("{it}}}")).unwrap_or_default();
        let own: serde_json::Map<String, Value> = serde_json::from_str(&own).unwrap_or_default();
        let Ok(Value::Object(members)) = serde_json::from_slice(&inner.out) else { return };
        for (name, member) in members.iter().filter(|(name, _)| !own.contains_key(*name)) {
            self.name(name);
            self.value(member);
        }
    }

    /// The place of the brace that opens the object whose members are written next.
    pub fn start(&self) -> usize {
        self.out.len().saturating_sub(1)
    }

    /// Writes a member of any type of serde's.
    pub fn member_json<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        self.name(name);
        self.foreign(value);
    }

    /// Writes a member of any type of serde's, if there is a value.
    pub fn optional_json<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.member_json(name, value);
        }
    }

    /// Writes the members that a type has kept without knowing them.
    pub fn rest(&mut self, extra: &Extra) {
        for (name, value) in extra {
            self.name(name);
            self.value(value);
        }
    }

    /// Writes the members whose names the type leaves open.
    pub fn rest_of<T: Encode>(&mut self, map: &BTreeMap<String, T>) {
        for (name, value) in map {
            self.always(name, value);
        }
    }

    /// Writes a member of a tagged union: if the object does not have the
    /// member `name`, it gets it as its first, with `tag` as its value.
    pub fn tagged<T: Encode + ?Sized>(&mut self, name: &'static str, tag: &'static str, value: &T) {
        self.pending.push(Tag { name, value: tag });
        value.encode(self);
        self.pending.clear();
    }
}

const NOT_FINITE: &str = "the number is infinite or no number, which JSON cannot say";

/// The name of the member whose value is written next.
fn member_at_end(out: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(out).ok()?;
    let (_, name) = text.strip_suffix("\":")?.rsplit_once('"')?;
    Some(name.to_owned())
}
