//! JSON lines, and JSON text sequences (RFC 7464), as a state machine over chunks of bytes.
//!
//! What the first byte is decides: a record separator (`U+001E`) starts each
//! record of a sequence, whose text may then contain line ends; else each line
//! is a record. Blank records are skipped, a byte order mark at the start too.

use std::collections::VecDeque;

use super::frame::{Ending, Frame, Limits, TooLarge};

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
const RECORD_SEPARATOR: u8 = 0x1E;

/// What stands between two records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Delimiter {
    /// The first byte has not come.
    #[default]
    Unknown,
    /// A line end after each record.
    LineEnd,
    /// A record separator before each record.
    RecordSeparator,
}

/// Cuts bytes into records.
#[derive(Debug, Default)]
pub struct JsonLinesParser {
    limits: Limits,
    delimiter: Delimiter,
    record: Vec<u8>,
    ready: VecDeque<Frame>,
}

impl JsonLinesParser {
    /// A parser for one connection. A record is a line and an event at once, so
    /// that the larger of the two limits holds.
    pub fn new(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// Reads a chunk; what it completes comes out of [`JsonLinesParser::next_frame`].
    ///
    /// # Errors
    /// A record is larger than the limits; nothing more should be pushed then.
    pub fn push(&mut self, chunk: &[u8]) -> Result<(), TooLarge> {
        let mut rest = chunk;
        if self.delimiter == Delimiter::Unknown {
            self.record.extend_from_slice(chunk);
            if BYTE_ORDER_MARK.starts_with(&self.record) {
                return Ok(());
            }
            rest = &[];
            self.begin()?;
        }
        self.cut(rest)
    }

    /// The next record, in the order of arrival.
    pub fn next_frame(&mut self) -> Option<Frame> {
        self.ready.pop_front()
    }

    /// The stream has ended as it should: what stands there is a last record.
    pub fn finish(&mut self) {
        if self.delimiter != Delimiter::Unknown {
            self.dispatch(Ending::EndOfStream);
        }
    }

    /// The first bytes are there: they say what delimits.
    fn begin(&mut self) -> Result<(), TooLarge> {
        let held = std::mem::take(&mut self.record);
        let text = held.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&held);
        self.delimiter = match text.first() {
            Some(&RECORD_SEPARATOR) => Delimiter::RecordSeparator,
            Some(_) => Delimiter::LineEnd,
            None => Delimiter::Unknown,
        };
        self.cut(text)
    }

    fn cut(&mut self, chunk: &[u8]) -> Result<(), TooLarge> {
        let delimiter = match self.delimiter {
            Delimiter::RecordSeparator => RECORD_SEPARATOR,
            Delimiter::LineEnd | Delimiter::Unknown => b'\n',
        };
        let mut pieces = chunk.split(|it| *it == delimiter);
        if let Some(first) = pieces.next() {
            self.extend(first)?;
        }
        for piece in pieces {
            self.dispatch(Ending::Delimited);
            self.extend(piece)?;
        }
        Ok(())
    }

    fn extend(&mut self, text: &[u8]) -> Result<(), TooLarge> {
        let limit = self.limits.event.max(self.limits.line);
        if self.record.len().saturating_add(text.len()) > limit {
            return Err(TooLarge::Event(limit));
        }
        self.record.extend_from_slice(text);
        Ok(())
    }

    fn dispatch(&mut self, ending: Ending) {
        let text = self.record.trim_ascii();
        if !text.is_empty() {
            let data = String::from_utf8_lossy(text).into_owned();
            self.ready.push_back(Frame { data, ending, ..Frame::default() });
        }
        self.record.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(chunks: &[&[u8]]) -> Vec<(String, Ending)> {
        let mut parser = JsonLinesParser::new(Limits::DEFAULT);
        for chunk in chunks {
            parser.push(chunk).expect("small");
        }
        parser.finish();
        std::iter::from_fn(|| parser.next_frame()).map(|it| (it.data, it.ending)).collect()
    }

    fn read_split(text: &[u8]) -> Vec<String> {
        let whole = read(&[text]);
        for at in 0..=text.len() {
            let (left, right) = text.split_at(at);
            assert_eq!(read(&[left, right]), whole, "cut at {at}");
        }
        assert_eq!(read(&text.chunks(1).collect::<Vec<_>>()), whole, "byte by byte");
        whole.into_iter().map(|it| it.0).collect()
    }

    #[test]
    fn each_line_is_a_record() {
        let text = "{\"a\":1}\n\r\n  \n[2]\r\n\"\u{1f980}\"\n3";
        assert_eq!(read_split(text.as_bytes()), ["{\"a\":1}", "[2]", "\"\u{1f980}\"", "3"]);
    }

    #[test]
    fn the_last_line_needs_no_end_and_says_so() {
        let records = read(&[b"1\n2"]);
        assert_eq!(
            records,
            [("1".to_owned(), Ending::Delimited), ("2".to_owned(), Ending::EndOfStream)]
        );
    }

    #[test]
    fn a_sequence_of_json_texts_may_hold_line_ends() {
        let text = b"\x1e{\n\"a\": 1\n}\n\x1e\x1e2\n";
        assert_eq!(read_split(text), ["{\n\"a\": 1\n}", "2"]);
    }

    #[test]
    fn a_byte_order_mark_is_skipped() {
        assert_eq!(read_split("\u{feff}1\n".as_bytes()), ["1"]);
        assert_eq!(read_split("\u{feff}".as_bytes()), [""; 0]);
        assert_eq!(read_split("\u{feff}\u{1e}1\n".as_bytes()), ["1"]);
    }

    #[test]
    fn a_large_record_is_an_error() {
        let mut parser = JsonLinesParser::new(Limits { line: 4, event: 8 });
        assert_eq!(parser.push(b"12345678\n1234"), Ok(()));
        assert_eq!(parser.push(b"56789"), Err(TooLarge::Event(8)));
    }
}
