//! From places as the parser of GraphQL counts them to our own.

use apollo_compiler::parser::{SourceMap, SourceSpan};
use specloom_source::{FileId, Span};

/// Where the text of a schema comes from.
#[derive(Clone, Debug, Default)]
pub struct Places {
    /// What stands for a place that cannot be told.
    pub fallback: Span,
    /// For a schema that was written out of an introspection: at which byte
    /// of the text each part begins, and where that part stands in the JSON.
    pub parts: Vec<(usize, Span)>,
}

/// Under which path a file is given to the parser.
pub fn path_of(file: FileId) -> String {
    file.0.to_string()
}

impl Places {
    /// Our own place for one of the parser's.
    pub fn span(&self, at: Option<SourceSpan>, sources: &SourceMap) -> Span {
        let Some(at) = at else { return self.fallback };
        let path = sources.get(&at.file_id()).map(|it| it.path().to_string_lossy());
        let Some(file) = path.and_then(|it| it.parse().ok()).map(FileId) else {
            return self.fallback;
        };
        if file == self.fallback.file && !self.parts.is_empty() {
            let after = self.parts.partition_point(|it| it.0 <= at.offset());
            let part = after.checked_sub(1).and_then(|at| self.parts.get(at));
            return part.map_or(self.fallback, |it| it.1);
        }
        Span { file, start: number(at.offset()), end: number(at.end_offset()) }
    }
}

fn number(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
