//! Messages of a websocket: each piece is a frame already.

use std::collections::VecDeque;

use super::frame::{Frame, Limits, TooLarge};

/// Takes messages as they come; an empty one only shows that somebody is there.
#[derive(Debug)]
pub(super) struct Messages {
    limits: Limits,
    ready: VecDeque<Frame>,
}

impl Messages {
    pub(super) fn new(limits: Limits) -> Self {
        Self { limits, ready: VecDeque::new() }
    }

    pub(super) fn push(&mut self, message: &[u8]) -> Result<(), TooLarge> {
        if message.len() > self.limits.event {
            return Err(TooLarge::Event(self.limits.event));
        }
        if !message.is_empty() {
            let data = String::from_utf8_lossy(message).into_owned();
            self.ready.push_back(Frame { data, ..Frame::default() });
        }
        Ok(())
    }

    pub(super) fn next_frame(&mut self) -> Option<Frame> {
        self.ready.pop_front()
    }
}
