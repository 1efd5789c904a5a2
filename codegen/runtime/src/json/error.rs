//! Why a value could not be read or written, and where in the document.

use std::borrow::Cow;
use std::fmt;

/// How many characters of a member's name a path keeps.
const LONGEST_NAME: usize = 64;

/// A JSON text that does not fit the type it is read into.
///
/// Neither the message nor the path quotes a value of the text, so that an
/// error can be logged: names of members, kinds of values and the text of an
/// unknown tag are all that appears.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError(Box<Parts>);

#[derive(Clone, PartialEq, Eq)]
struct Parts {
    message: Cow<'static, str>,
    path: String,
    offset: Option<usize>,
    is_missing: bool,
}

impl DecodeError {
    /// An error with this message, at no place yet.
    ///
    /// The message is lower case and has no full stop.
    #[cold]
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Parts {
            message: message.into(),
            path: String::new(),
            offset: None,
            is_missing: false,
        }))
    }

    /// An error at a byte of the text.
    #[cold]
    pub(super) fn at(offset: usize, message: impl Into<Cow<'static, str>>) -> Self {
        let mut error = Self::new(message);
        error.0.offset = Some(offset);
        error
    }

    /// A required member that is not there.
    #[cold]
    pub fn missing(name: &str) -> Self {
        let mut error = Self::new(format!("the member `{}` is missing", shortened(name)));
        error.0.is_missing = true;
        error
    }

    /// Whether all that is wrong is that a member of the value itself is not there.
    pub(super) fn is_missing(&self) -> bool {
        self.0.is_missing && self.0.path.is_empty()
    }

    /// A tag that names no member of a union that knows all of them.
    #[cold]
    pub fn unknown_tag(member: &str, tag: Option<&str>) -> Self {
        match tag {
            Some(tag) => Self::new(format!("`{}` is no known `{member}`", shortened(tag))),
            None => Self::missing(member),
        }
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Where in the document, as in `items[3].price`; empty for the whole of it.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The byte of the text at which reading stopped, if it is known.
    pub fn offset(&self) -> Option<usize> {
        self.0.offset
    }

    /// The same error, seen from the object that holds the place as member `name`.
    #[cold]
    #[must_use]
    pub fn inside_member(mut self, name: &str) -> Self {
        let name = shortened(name);
        let rest = std::mem::take(&mut self.0.path);
        let dot = if rest.is_empty() || rest.starts_with('[') { "" } else { "." };
        self.0.path = if is_plain(&name) {
            format!("{name}{dot}{rest}")
        } else {
            format!("[{name:?}]{dot}{rest}")
        };
        self
    }

    /// The same error, seen from the array that holds the place as item `index`, from 0.
    #[cold]
    #[must_use]
    pub fn inside_item(mut self, index: usize) -> Self {
        let rest = std::mem::take(&mut self.0.path);
        let dot = if rest.is_empty() || rest.starts_with('[') { "" } else { "." };
        self.0.path = format!("[{index}]{dot}{rest}");
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.path.is_empty() {
            write!(f, "at {}: ", self.0.path)?;
        }
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("message", &self.0.message)
            .field("path", &self.0.path)
            .field("offset", &self.0.offset)
            .finish()
    }
}

impl std::error::Error for DecodeError {}

/// A value that JSON cannot say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    message: Cow<'static, str>,
    member: Option<String>,
}

impl EncodeError {
    /// An error with this message, in the value of `member` if it is known.
    #[cold]
    pub(super) fn new(message: impl Into<Cow<'static, str>>, member: Option<String>) -> Self {
        Self { message: message.into(), member }
    }

    /// What is wrong, without the place.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The member whose value it is, if it stands in an object.
    pub fn member(&self) -> Option<&str> {
        self.member.as_deref()
    }
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.member {
            Some(member) => write!(f, "in the member `{member}`: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl std::error::Error for EncodeError {}

/// At most [`LONGEST_NAME`] characters of a name.
fn shortened(name: &str) -> Cow<'_, str> {
    cut(name, LONGEST_NAME)
}

/// At most `limit` characters, with an ellipsis for what was cut.
pub(super) fn cut(text: &str, limit: usize) -> Cow<'_, str> {
    match text.char_indices().nth(limit) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

/// Whether a name can stand in a path without quotes.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name.chars().all(|it| it.is_alphanumeric() || matches!(it, '_' | '-' | '$' | '…'))
}
