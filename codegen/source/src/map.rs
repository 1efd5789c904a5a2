//! The files of one run.

use std::sync::Arc;

use crate::span::{FileId, Span};

/// The texts that were read, each under the name that messages show. A copy
/// shares them.
#[derive(Clone, Debug, Default)]
pub struct SourceMap {
    files: Vec<Arc<SourceFile>>,
}

#[derive(Debug)]
struct SourceFile {
    name: String,
    text: Arc<String>,
    /// The byte at which each line starts.
    lines: Vec<u32>,
    /// How many characters stand before each block of [`BLOCK`] bytes, so that
    /// a column is found at once even in a spec of one line.
    blocks: Vec<u32>,
}

/// The bytes of a block.
const BLOCK: usize = 4096;

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
        let starts = starts.map(|(at, _)| offset(at + 1));
        let mut lines: Vec<u32> = std::iter::once(0).chain(starts).collect();
        lines.shrink_to_fit();
        let (blocks, text) = (blocks(&text), Arc::new(text));
        self.files.push(Arc::new(SourceFile { name: name.into(), text, lines, blocks }));
        FileId(offset(self.files.len() - 1))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The name of a file, or nothing for a file that was never added.
    pub fn name(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |it| &it.name)
    }

    /// The text of a file, or nothing for a file that was never added.
    pub fn text(&self, file: FileId) -> &str {
        self.files.get(file.0 as usize).map_or("", |it| &it.text)
    }

    /// The text of a file, to be shared.
    pub(crate) fn whole(&self, file: FileId) -> Arc<String> {
        self.files.get(file.0 as usize).map_or_else(Arc::default, |it| Arc::clone(&it.text))
    }

    /// Where a span starts; the end of the file for one beyond it.
    pub fn position(&self, span: Span) -> Position {
        self.position_at(span.file, span.start)
    }

    /// Where a span ends: the place after its last character.
    pub fn end_position(&self, span: Span) -> Position {
        self.position_at(span.file, span.end.max(span.start))
    }

    fn position_at(&self, file: FileId, at: u32) -> Position {
        let Some(file) = self.files.get(file.0 as usize) else {
            return Position { line: 1, column: 1 };
        };
        let at = at.min(offset(file.text.len()));
        let line = file.lines.partition_point(|start| *start <= at).max(1);
        let start = file.lines.get(line - 1).copied().unwrap_or_default();
        let characters = characters_before(file, at).saturating_sub(characters_before(file, start));
        Position { line, column: characters + 1 }
    }

    /// The line with a number, from one: the byte at which it starts, and its
    /// text without the line break. Nothing for a line that is not there.
    pub fn line(&self, file: FileId, number: usize) -> (usize, &str) {
        let Some(file) = self.files.get(file.0 as usize) else { return (0, "") };
        let start = number.checked_sub(1).and_then(|it| file.lines.get(it)).map(|it| *it as usize);
        let Some(start) = start else { return (file.text.len(), "") };
        let end = file.lines.get(number).map_or(file.text.len(), |it| *it as usize);
        let line = file.text.get(start..end).unwrap_or_default();
        (start, line.trim_end_matches(['\r', '\n']))
    }

    /// The text that a span covers.
    pub fn slice(&self, span: Span) -> &str {
        self.text(span.file).get(span.start as usize..span.end as usize).unwrap_or("")
    }
}

/// How many characters stand before each block.
fn blocks(text: &str) -> Vec<u32> {
    let mut so_far = 0;
    let counted = text.as_bytes().chunks(BLOCK).map(|block| {
        let before = so_far;
        so_far += characters(block);
        offset(before)
    });
    counted.collect()
}

/// How many characters begin before a byte of a file.
fn characters_before(file: &SourceFile, at: u32) -> usize {
    let at = at as usize;
    let start = at / BLOCK * BLOCK;
    let Some(before) = file.blocks.get(at / BLOCK) else {
        return file.blocks.last().map_or(0, |last| {
            let start = (file.blocks.len() - 1) * BLOCK;
            let rest = file.text.as_bytes().get(start..at).unwrap_or_default();
            *last as usize + characters(rest)
        });
    };
    *before as usize + characters(file.text.as_bytes().get(start..at).unwrap_or_default())
}

/// Each character has one byte that does not continue another.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
}

fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
