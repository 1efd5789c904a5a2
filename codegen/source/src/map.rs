//! The files of one run.

use crate::span::{FileId, Span};

/// The texts that were read, each under the name that messages show.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

#[derive(Clone, Debug)]
struct SourceFile {
    name: String,
    text: String,
    /// The byte at which each line starts.
    lines: Vec<u32>,
}

/// A place as people count: lines and columns from one, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, from one.
    pub line: usize,
    /// The column in characters, from one.
    pub column: usize,
}

impl SourceMap {
    /// Adds a file. `name` is what messages call it: a path relative to where
    /// the author stands, never an absolute one.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<String>) -> FileId {
        let text = text.into();
        let starts = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        let lines = std::iter::once(0).chain(starts.map(|(at, _)| offset(at + 1))).collect();
        self.files.push(SourceFile { name: name.into(), text, lines });
        FileId(offset(self.files.len() - 1))
    }

    /// The name of a file, or nothing for a file that was never added.
    pub fn name(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |it| &it.name)
    }

    /// The text of a file, or nothing for a file that was never added.
    pub fn text(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |it| &it.text)
    }

    /// Where a span starts.
    pub fn position(&self, span: Span) -> Position {
        let Some(file) = self.files.get(span.file.0 as usize) else {
            return Position { line: 1, column: 1 };
        };
        let line = file.lines.partition_point(|start| *start <= span.start).max(1);
        let start = file.lines[line - 1] as usize;
        let before = file.text.get(start..span.start as usize).unwrap_or("");
        Position { line, column: before.chars().count() + 1 }
    }

    /// The text that a span covers.
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.file).get(span.start as usize..span.end as usize).unwrap_or("")
    }
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
