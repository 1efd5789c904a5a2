//! The few lines of a file that a diagnostic shows, none of them too long.

use std::ops::Range;

use crate::diagnostic::Label;
use crate::map::SourceMap;
use crate::span::FileId;

/// Labels so many lines apart are shown in one piece.
const NEAR: usize = 12;
/// The bytes that are shown of a line.
const WIDTH: usize = 160;
/// The bytes that are shown before a place in a line that is cut.
const LEAD: usize = 60;

/// Some lines of a file, and the marks on them.
pub(super) struct Excerpt<'a> {
    pub(super) file: FileId,
    /// The number of the first line, from one.
    pub(super) first_line: usize,
    pub(super) text: String,
    /// Whether the columns of the text are not those of the file.
    pub(super) is_shifted: bool,
    pub(super) marks: Vec<Mark<'a>>,
}

/// A marked place of an excerpt.
pub(super) struct Mark<'a> {
    /// The bytes of the excerpt's text.
    pub(super) range: Range<usize>,
    pub(super) label: &'a Label,
    pub(super) is_main: bool,
}

/// A label on its line: of a label over many lines only the first is shown.
struct Placed<'a> {
    line: usize,
    label: &'a Label,
    is_main: bool,
}

/// What is to be shown of some labels: the main one's lines first, then by place.
pub(super) fn excerpts<'a>(map: &SourceMap, labels: &'a [Label]) -> Vec<Excerpt<'a>> {
    let placed = |(at, label): (usize, &'a Label)| Placed {
        line: map.position(label.span).line,
        label,
        is_main: at == 0,
    };
    let mut placed = labels.iter().enumerate().map(placed).collect::<Vec<_>>();
    placed.sort_by_key(|it| (it.label.span.file, it.line));
    let near = |a: &Placed<'_>, b: &Placed<'_>| {
        a.label.span.file == b.label.span.file && b.line - a.line <= NEAR
    };
    let mut excerpts = placed.chunk_by(near).map(|it| excerpt(map, it)).collect::<Vec<_>>();
    excerpts.sort_by_key(|it| !it.marks.iter().any(|mark| mark.is_main));
    excerpts
}

fn excerpt<'a>(map: &SourceMap, placed: &[Placed<'a>]) -> Excerpt<'a> {
    let file = placed.first().map_or(FileId::default(), |it| it.label.span.file);
    let first_line = placed.first().map_or(1, |it| it.line);
    let last_line = placed.last().map_or(1, |it| it.line);
    let mut excerpt =
        Excerpt { file, first_line, text: String::new(), is_shifted: false, marks: Vec::new() };
    for line in first_line..=last_line {
        let marked = placed.iter().filter(|it| it.line == line).collect::<Vec<_>>();
        add_line(&mut excerpt, map.line(file, line), &marked);
    }
    excerpt
}

/// Adds a line that starts at a byte of the file, cut around its main mark.
fn add_line<'a>(excerpt: &mut Excerpt<'a>, (start, line): (usize, &str), marked: &[&Placed<'a>]) {
    let within = |at: u32| (at as usize).saturating_sub(start).min(line.len());
    let main = marked.iter().find(|it| it.is_main).or(marked.first());
    let shown = window(line, main.map_or(0, |it| within(it.label.span.start)));
    if shown.start > 0 {
        excerpt.text.push('…');
        excerpt.is_shifted = true;
    }
    let base = excerpt.text.len();
    excerpt.text.push_str(line.get(shown.clone()).unwrap_or_default());
    let end = excerpt.text.len();
    for &Placed { label, is_main, .. } in marked.iter().copied() {
        let place = |at: u32| base + within(at).clamp(shown.start, shown.end) - shown.start;
        let from = floor(&excerpt.text, place(label.span.start));
        let to = ceil(&excerpt.text, place(label.span.end)).clamp(from, end);
        excerpt.marks.push(Mark { range: from..to, label, is_main });
    }
    if shown.end < line.len() {
        excerpt.text.push('…');
    }
    excerpt.text.push('\n');
}

/// The part of a line to show so that byte `at` is seen.
fn window(line: &str, at: usize) -> Range<usize> {
    if line.len() <= WIDTH {
        return 0..line.len();
    }
    let start = floor(line, at.saturating_sub(LEAD));
    let end = floor(line, start.saturating_add(WIDTH));
    start..end
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|it| text.is_char_boundary(*it)).unwrap_or(0)
}

fn ceil(text: &str, at: usize) -> usize {
    (at..text.len()).find(|it| text.is_char_boundary(*it)).unwrap_or(text.len())
}
