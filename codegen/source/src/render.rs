//! Shows diagnostics: to people in full, to editors one a line, to programs as JSON.

use crate::diagnostic::Diagnostic;
use crate::map::SourceMap;

mod alike;
mod clean;
mod concise;
mod excerpt;
mod full;
mod json;

/// How diagnostics are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Each with the lines that it concerns, marked, and with its help. What is
    /// the same of several places is shown once, with the others' places; of
    /// many warnings of one code the first are shown, and the rest is counted.
    #[default]
    Full,
    /// Each as a line `file:line:column: error[code]: message`.
    Concise,
    /// All as one JSON array of objects:
    ///
    /// ```json
    /// [
    ///   {
    ///     "code": "duplicate-key",
    ///     "help": "remove one of the two, or give it another name",
    ///     "labels": [
    ///       { "column": 1, "end_column": 5, "end_line": 3, "file": "openapi.yaml", "line": 3, "text": "" }
    ///     ],
    ///     "message": "the key `name` is given twice",
    ///     "severity": "error"
    ///   }
    /// ]
    /// ```
    ///
    /// `severity` is `error`, `warning` or `note`; `help` may be `null`; the
    /// first label is the main one. Lines and columns count from one, columns
    /// in characters; the end is the place after the last character.
    Json,
}

/// Shows diagnostics in their order, with a line break at the end if there are
/// any. `color` asks for ANSI escapes; only [`Format::Full`] has colours.
pub fn render(map: &SourceMap, diagnostics: &[Diagnostic], format: Format, color: bool) -> String {
    match format {
        Format::Full => full::render(map, diagnostics, color),
        Format::Concise => concise::render(map, diagnostics),
        Format::Json => json::render(map, diagnostics),
    }
}
