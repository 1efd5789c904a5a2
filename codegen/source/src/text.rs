//! A text that many hold.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::Arc;

use foldhash::quality::RandomState;
use indexmap::IndexSet;

/// A text that does not change. It is one word, and a copy shares it.
///
/// A spec says the same few thousand keys, types and references over and over:
/// [reading](crate::read()) keeps each of them once, and of long ones that stand in
/// the file as they are only the place.
#[derive(Clone)]
pub struct Text(Arc<Held>);

/// Where the letters are.
enum Held {
    /// Here.
    Own(Box<str>),
    /// In a file, from this byte on.
    Part { whole: Arc<String>, start: u32, length: u32 },
}

/// How many bytes are worth a place: keys are shorter, and compared all the time.
const LONG: usize = 32;

impl Text {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        match &*self.0 {
            Held::Own(text) => text,
            Held::Part { whole, start, length } => {
                let start = *start as usize;
                whole.get(start..start + *length as usize).unwrap_or_default()
            }
        }
    }

    /// A text that stands in a file at a byte; nothing if something else does.
    fn part(whole: &Arc<String>, start: usize, text: &str) -> Option<Self> {
        if text.len() < LONG || !whole.get(start..)?.starts_with(text) {
            return None;
        }
        let length = u32::try_from(text.len()).ok()?;
        let start = u32::try_from(start).ok()?;
        Some(Self(Arc::new(Held::Part { whole: Arc::clone(whole), start, length })))
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl AsRef<str> for Text {
    fn as_ref(&self) -> &str {
        self
    }
}

impl Borrow<str> for Text {
    fn borrow(&self) -> &str {
        self
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::from("")
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&**self, f)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || **self == **other
    }
}

impl Eq for Text {}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl PartialEq<Box<str>> for Text {
    fn eq(&self, other: &Box<str>) -> bool {
        **self == **other
    }
}

impl PartialEq<Text> for Box<str> {
    fn eq(&self, other: &Text) -> bool {
        **self == **other
    }
}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (**self).cmp(&**other)
    }
}

/// As the text itself has it, so that it is found by one.
impl Hash for Text {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (**self).hash(hasher);
    }
}

macro_rules! from {
    ($($source:ty),*) => {$(
        impl From<$source> for Text {
            fn from(text: $source) -> Self {
                Self(Arc::new(Held::Own(text.into())))
            }
        }
    )*};
}

from!(&str, String, Box<str>, Cow<'_, str>);

impl From<&Self> for Text {
    fn from(text: &Self) -> Self {
        text.clone()
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.as_str().into()
    }
}

impl From<&Text> for String {
    fn from(text: &Text) -> Self {
        text.as_str().into()
    }
}

impl From<Text> for Box<str> {
    fn from(text: Text) -> Self {
        text.as_str().into()
    }
}

impl From<&Text> for Box<str> {
    fn from(text: &Text) -> Self {
        text.as_str().into()
    }
}

/// The texts of a file, each of them once.
pub(crate) struct Texts {
    whole: Arc<String>,
    known: IndexSet<Text, RandomState>,
}

impl Texts {
    /// None so far, of a file.
    pub(crate) fn new(whole: Arc<String>) -> Self {
        Self { whole, known: IndexSet::default() }
    }

    /// The file.
    pub(crate) fn whole(&self) -> &Arc<String> {
        &self.whole
    }

    /// The one that says this, which was found at a byte of the file, perhaps in
    /// quotes.
    pub(crate) fn text(&mut self, text: &str, at: usize) -> Text {
        if let Some(known) = self.known.get(text) {
            return known.clone();
        }
        let part = |at| Text::part(&self.whole, at, text);
        let new = part(at).or_else(|| part(at + 1)).unwrap_or_else(|| Text::from(text));
        self.known.insert(new.clone());
        new
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Text, Texts};

    #[test]
    fn what_says_the_same_is_kept_once() {
        let whole = Arc::new("type: \"type\"".to_owned());
        let mut texts = Texts::new(Arc::clone(&whole));
        let (one, two) = (texts.text("type", 0), texts.text("type", 6));
        assert_eq!(one.as_ptr(), two.as_ptr());
        assert_eq!(one, Text::from("type"));
        assert_ne!(one, texts.text("types", 6));
        assert_eq!(size_of::<Option<Text>>(), size_of::<usize>());
    }

    #[test]
    fn what_stands_in_the_file_is_not_held_again() {
        let long = "é".repeat(20);
        let whole = Arc::new(format!("{long}: '{long}!'\nshort: \"\\n{long}\""));
        let mut texts = Texts::new(Arc::clone(&whole));
        let is_part = |it: &Text| whole.as_bytes().as_ptr_range().contains(&it.as_ptr());
        let (plain, quoted) = (texts.text(&long, 0), texts.text(&format!("{long}!"), 42));
        assert!(is_part(&plain) && is_part(&quoted));
        assert_eq!((plain.as_str(), quoted.as_str()), (&*long, &*format!("{long}!")));
        let escaped = format!("\n{long}");
        let (short, escaped) = (texts.text("short", 85), texts.text(&escaped, 92));
        assert!(!is_part(&short) && !is_part(&escaped));
        assert_eq!((short.as_str(), escaped.strip_prefix('\n')), ("short", Some(&*long)));
    }
}
