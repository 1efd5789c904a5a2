//! What is wrong, where, and what to do about it.

use crate::span::Span;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing is lost.
    Note,
    /// The output is right, but something was repaired or left out.
    Warning,
    /// No output is made.
    Error,
}

impl Severity {
    /// The word that messages show.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// One problem, and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The name of the problem, as in `specloom explain CODE`.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// What is wrong: lower case, no full stop, names in backticks.
    pub message: String,
    /// The places it concerns; the first is the main one.
    pub labels: Vec<Label>,
    /// What to do, if something can be said.
    pub help: Option<String>,
}

/// A place, and what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What stands there; empty if the message says it all.
    pub text: String,
}

/// A problem that a crate knows; each crate has one `enum Problem` of them.
///
/// Its `Display` is the message.
pub trait Problem: std::fmt::Display {
    /// The name under which it is explained.
    fn code(&self) -> &'static str;

    /// How much it weighs.
    fn severity(&self) -> Severity;

    /// What to do about it.
    fn help(&self) -> Option<String> {
        None
    }

    /// Further places, each with its text.
    fn labels(&self) -> Vec<Label> {
        Vec::new()
    }
}

/// What `specloom explain` prints of a code.
#[derive(Clone, Copy, Debug)]
pub struct Explanation {
    /// The code.
    pub code: &'static str,
    /// One line: what it means.
    pub summary: &'static str,
    /// What it means, why it matters, how to mend it.
    pub text: &'static str,
}
