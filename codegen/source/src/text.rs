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
/// [reading](crate::read()) keeps each of them once.
#[derive(Clone)]
pub struct Text(Arc<Box<str>>);

impl Text {
    /// The text itself.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
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
                Self(Arc::new(text.into()))
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

/// Texts, each of them once.
#[derive(Default)]
pub(crate) struct Texts(IndexSet<Text, RandomState>);

impl Texts {
    /// The one that says this.
    pub(crate) fn text(&mut self, text: &str) -> Text {
        if let Some(known) = self.0.get(text) {
            return known.clone();
        }
        let new = Text::from(text);
        self.0.insert(new.clone());
        new
    }
}

#[cfg(test)]
mod tests {
    use super::{Text, Texts};

    #[test]
    fn what_says_the_same_is_kept_once() {
        let mut texts = Texts::default();
        let (one, two) = (texts.text("type"), texts.text("type"));
        assert_eq!(one.as_ptr(), two.as_ptr());
        assert_eq!(one, Text::from("type"));
        assert_ne!(one, texts.text("types"));
        assert_eq!(size_of::<Option<Text>>(), size_of::<usize>());
    }
}
