//! Streams of events: server-sent events and JSON lines, typed, resumed, never in a task of their own.

mod connection;
mod event_stream;
mod fallback;
mod frame;
mod framer;
mod json_lines;
mod messages;
mod sequence;
mod spec;
mod sse;
mod watch;

pub use event_stream::{Event, EventStream, Events};
pub use fallback::Fallback;
pub use frame::{Ending, Frame, Limits, TooLarge};
pub use json_lines::JsonLinesParser;
pub use spec::{EndCase, Framing, Resume, StreamSpec};
pub use sse::SseParser;
pub use watch::Watch;
