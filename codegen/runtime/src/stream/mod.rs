//! Streams of events: server-sent events and JSON lines, typed, resumed, never in a task of their own.

mod connection;
mod event_stream;
mod frame;
mod framer;
mod json_lines;
mod spec;
mod sse;

pub use event_stream::{Event, EventStream, Events};
pub use frame::{Ending, Frame, Limits, TooLarge};
pub use json_lines::JsonLinesParser;
pub use spec::{Framing, Resume, StreamSpec};
pub use sse::SseParser;
