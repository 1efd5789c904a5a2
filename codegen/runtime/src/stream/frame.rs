//! What a stream's bytes are cut into, and how large a piece may be.

use std::fmt;
use std::time::Duration;

/// One piece of a stream: an event of server-sent events, or one record of JSON lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// The event's name (`event:`), if one was given; JSON lines have none.
    pub name: Option<Box<str>>,
    /// The last `id:` that came until here, also if it came with an earlier frame.
    pub id: Option<Box<str>>,
    /// The pause before a reconnection that the server asks for (`retry:`).
    pub retry: Option<Duration>,
    /// The payload; empty if the frame carried none.
    pub data: String,
    /// Whether the frame was complete, or the end of the stream cut it off.
    pub ending: Ending,
}

/// How a frame ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ending {
    /// By its own delimiter.
    #[default]
    Delimited,
    /// By the end of the stream.
    EndOfStream,
}

/// How large the pieces of a stream may be; a larger one is an error and ends the stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The longest line in bytes, without its end.
    pub line: usize,
    /// The longest payload of one event in bytes.
    pub event: usize,
}

impl Limits {
    /// 1 MiB a line, 16 MiB an event.
    pub const DEFAULT: Self = Self { line: 1 << 20, event: 16 << 20 };
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// A piece that is larger than [`Limits`] allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TooLarge {
    /// A line; the limit in bytes.
    Line(usize),
    /// The payload of one event; the limit in bytes.
    Event(usize),
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Line(limit) => write!(f, "a line of the stream is longer than {limit} bytes"),
            Self::Event(limit) => write!(f, "an event of the stream is larger than {limit} bytes"),
        }
    }
}

impl std::error::Error for TooLarge {}
