//! The files of a crate, all of them or one after the other.

use std::collections::BTreeMap;

/// A file's text, always UTF-8 with `\n` at the end of each line.
pub type Content = String;

/// Takes a file as soon as it is printed: its path, and its text in parts, each of which
/// goes on where the one before ends. Files come in no order, and several at a time.
pub type Take<'t> = dyn Fn(&str, Vec<Content>) + Sync + 't;

/// The files of a crate by their path from its root: `src/models/pages.rs`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// The files, in the order of their paths.
    pub all: BTreeMap<String, Content>,
}

impl Files {
    /// Adds a file; a file of the same path gives way.
    pub fn add(&mut self, path: impl Into<String>, content: impl Into<Content>) {
        self.all.insert(path.into(), content.into());
    }

    /// The text of a file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.all.get(path).map(String::as_str)
    }

    /// All files with their paths, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.all.iter().map(|(path, content)| (path.as_str(), content.as_str()))
    }
}
