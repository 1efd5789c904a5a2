//! Server-sent events by the rules of WHATWG HTML 9.2.6, as a state machine over chunks of bytes.
//!
//! Chunks may be cut anywhere: inside a character, a line end, the byte order mark.
//! Two things differ from the standard, both because real servers need it:
//!
//! - A last event that no blank line ends is given by [`SseParser::finish`]
//!   ([`Ending::EndOfStream`] marks it), where a browser would drop it. The one
//!   that reads decides what to make of it; after a lost connection nobody calls
//!   `finish`, and the event is dropped.
//! - A frame that says something but carries no payload is given too, with empty
//!   `data`: its name may mean the end, its `retry:` counts.

use std::collections::VecDeque;
use std::time::Duration;

use super::frame::{Ending, Frame, Limits, TooLarge};

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Cuts bytes into events.
#[derive(Debug, Default)]
pub struct SseParser {
    limits: Limits,
    line: Vec<u8>,
    /// The last byte was CR: an LF that follows belongs to it.
    after_cr: bool,
    /// A first line has been read, so that a byte order mark is text.
    started: bool,
    name: Option<Box<str>>,
    data: String,
    retry: Option<Duration>,
    /// The frame has had a field.
    said: bool,
    last_id: Option<Box<str>>,
    ready: VecDeque<Frame>,
}

impl SseParser {
    /// A parser for one connection.
    pub fn new(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// A parser for a later connection, which goes on with the last event's id.
    pub fn resumed(limits: Limits, last_id: Option<Box<str>>) -> Self {
        Self { limits, last_id, ..Self::default() }
    }

    /// Reads a chunk; what it completes comes out of [`SseParser::next_frame`].
    ///
    /// # Errors
    /// A line or an event is larger than the limits; nothing more should be pushed then.
    pub fn push(&mut self, chunk: &[u8]) -> Result<(), TooLarge> {
        let mut rest = chunk;
        if self.after_cr && !rest.is_empty() {
            self.after_cr = false;
            rest = rest.strip_prefix(b"\n").unwrap_or(rest);
        }
        while let Some(end) = rest.iter().position(|it| matches!(it, b'\n' | b'\r')) {
            let (text, tail) = rest.split_at(end);
            self.extend_line(text)?;
            self.end_line()?;
            rest = match tail {
                [b'\r'] => {
                    self.after_cr = true;
                    &[]
                }
                [b'\r', b'\n', more @ ..] | [_, more @ ..] => more,
                [] => &[],
            };
        }
        self.extend_line(rest)
    }

    /// The next event, in the order of arrival.
    pub fn next_frame(&mut self) -> Option<Frame> {
        self.ready.pop_front()
    }

    /// The stream has ended as it should: what stands there unfinished becomes a last frame.
    ///
    /// An `id:` or `retry:` whose line did not end is dropped, because it may be half of one.
    ///
    /// # Errors
    /// The last event is larger than the limits.
    pub fn finish(&mut self) -> Result<(), TooLarge> {
        let is_half = [b"id".as_slice(), b"retry"].into_iter().any(|it| self.line.starts_with(it));
        if !self.line.is_empty() && !is_half {
            self.end_line()?;
        }
        self.line.clear();
        self.dispatch(Ending::EndOfStream);
        Ok(())
    }

    fn extend_line(&mut self, text: &[u8]) -> Result<(), TooLarge> {
        if self.line.len().saturating_add(text.len()) > self.limits.line {
            return Err(TooLarge::Line(self.limits.line));
        }
        self.line.extend_from_slice(text);
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), TooLarge> {
        let line = std::mem::take(&mut self.line);
        let text = if self.started {
            line.as_slice()
        } else {
            line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&line)
        };
        self.started = true;
        let read = if text.is_empty() {
            self.dispatch(Ending::Delimited);
            Ok(())
        } else {
            self.read_field(&String::from_utf8_lossy(text))
        };
        self.line = line;
        self.line.clear();
        read
    }

    fn read_field(&mut self, line: &str) -> Result<(), TooLarge> {
        let (field, value) = match line.split_once(':') {
            Some(("", _)) => return Ok(()),
            Some((field, value)) => (field, value.strip_prefix(' ').unwrap_or(value)),
            None => (line, ""),
        };
        match field {
            "data" => self.add_data(value)?,
            "event" => self.name = (!value.is_empty()).then(|| value.into()),
            "id" if !value.contains('\0') => self.last_id = Some(value.into()),
            "retry" => self.retry = milliseconds(value).or(self.retry),
            _ => return Ok(()),
        }
        self.said = true;
        Ok(())
    }

    fn add_data(&mut self, value: &str) -> Result<(), TooLarge> {
        if self.data.len().saturating_add(value.len()).saturating_add(1) > self.limits.event {
            return Err(TooLarge::Event(self.limits.event));
        }
        self.data.push_str(value);
        self.data.push('\n');
        Ok(())
    }

    fn dispatch(&mut self, ending: Ending) {
        let mut data = std::mem::take(&mut self.data);
        data.pop();
        let frame = Frame {
            name: self.name.take(),
            id: self.last_id.clone(),
            retry: self.retry.take(),
            data,
            ending,
        };
        if std::mem::take(&mut self.said) {
            self.ready.push_back(frame);
        }
    }
}

/// `retry:` counts only if it is digits alone; what is too large for a number is the largest.
fn milliseconds(value: &str) -> Option<Duration> {
    let is_number = !value.is_empty() && value.bytes().all(|it| it.is_ascii_digit());
    is_number.then(|| Duration::from_millis(value.parse().unwrap_or(u64::MAX)))
}

#[cfg(test)]
mod tests;
