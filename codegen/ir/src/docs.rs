//! What the author says about a thing.

use specloom_source::Text;

use crate::seldom::Blank;
use crate::value::Value;

/// Prose, examples and warnings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// One line.
    pub summary: Option<Text>,
    /// Markdown (CommonMark).
    pub description: Option<Text>,
    /// Set if it should not be used any more.
    pub deprecation: Option<Box<Deprecation>>,
    /// Values the author shows.
    pub examples: Vec<Example>,
    /// Where more is said.
    pub link: Option<Text>,
    /// How firmly it is promised: `draft`, `alpha`, `beta`, `stable`
    /// (`x-stability-level`); `None` is stable.
    pub stability: Option<Text>,
}

/// What says nothing.
static NOTHING: Docs = Docs {
    summary: None,
    description: None,
    deprecation: None,
    examples: Vec::new(),
    link: None,
    stability: None,
};

impl Blank for Docs {
    fn blank() -> &'static Self {
        &NOTHING
    }
}

/// That a thing should not be used any more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// The version since when.
    pub since: Option<String>,
    /// The day after which it may be gone (RFC 3339 full date).
    pub sunset: Option<String>,
    /// What to use instead.
    pub instead: Option<String>,
}

/// A value the author shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Its name, if it has one.
    pub name: Option<Text>,
    /// One line about it.
    pub summary: Option<Text>,
    /// The value.
    pub value: Value,
}
