//! One way or another to cut a stream into frames.

use super::frame::{Frame, TooLarge};
use super::json_lines::JsonLinesParser;
use super::messages::Messages;
use super::spec::{Framing, StreamSpec};
use super::sse::SseParser;

/// One way or another to cut a stream into frames, for one connection.
#[derive(Debug)]
pub(super) enum Framer {
    Sse(Box<SseParser>),
    JsonLines(Box<JsonLinesParser>),
    Messages(Box<Messages>),
}

impl Framer {
    pub(super) fn new(spec: &StreamSpec, last_id: Option<Box<str>>) -> Self {
        match spec.framing {
            Framing::Sse => Self::Sse(Box::new(SseParser::resumed(spec.limits, last_id))),
            Framing::JsonLines => Self::JsonLines(Box::new(JsonLinesParser::new(spec.limits))),
            Framing::Messages => Self::Messages(Box::new(Messages::new(spec.limits))),
        }
    }

    pub(super) fn push(&mut self, chunk: &[u8]) -> Result<(), TooLarge> {
        match self {
            Self::Sse(it) => it.push(chunk),
            Self::JsonLines(it) => it.push(chunk),
            Self::Messages(it) => it.push(chunk),
        }
    }

    pub(super) fn next_frame(&mut self) -> Option<Frame> {
        match self {
            Self::Sse(it) => it.next_frame(),
            Self::JsonLines(it) => it.next_frame(),
            Self::Messages(it) => it.next_frame(),
        }
    }

    pub(super) fn finish(&mut self) -> Result<(), TooLarge> {
        match self {
            Self::Sse(it) => it.finish(),
            Self::JsonLines(it) => {
                it.finish();
                Ok(())
            }
            Self::Messages(_) => Ok(()),
        }
    }
}
