//! From places counted in characters to places counted in bytes.

/// How many characters lie between two noted places.
const STEP: usize = 64;

/// The byte at which each 64th character of a text starts.
pub(crate) struct Offsets<'a> {
    text: &'a str,
    /// Empty if all is ASCII: then characters are bytes.
    marks: Vec<u32>,
}

impl<'a> Offsets<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let marks = if text.is_ascii() {
            Vec::new()
        } else {
            let starts = text.char_indices().step_by(STEP);
            starts.map(|(at, _)| u32::try_from(at).unwrap_or(u32::MAX)).collect()
        };
        Self { text, marks }
    }

    /// The byte at which a character starts; the end of the text for one
    /// beyond it.
    pub(crate) fn byte(&self, character: usize) -> usize {
        if self.marks.is_empty() {
            return character.min(self.text.len());
        }
        let (mark, rest) = (character / STEP, character % STEP);
        let Some(start) = self.marks.get(mark).map(|it| *it as usize) else {
            return self.text.len();
        };
        let next = self.marks.get(mark + 1).map(|it| *it as usize);
        if next == Some(start + STEP) {
            return start + rest;
        }
        let tail = self.text.get(start..).unwrap_or_default();
        tail.char_indices().nth(rest).map_or(self.text.len(), |(at, _)| start + at)
    }
}
