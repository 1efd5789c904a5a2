//! Streams of events: server-sent events and JSON lines, typed, resumed, never in a task of their own.

mod frame;
mod json_lines;
mod sse;

pub use frame::{Ending, Frame, Limits, TooLarge};
pub use json_lines::JsonLinesParser;
pub use sse::SseParser;
