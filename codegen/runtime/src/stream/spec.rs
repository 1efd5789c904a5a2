//! How a platform's stream of events ends and goes on; `const`-built by generated code.

use std::time::Duration;

use super::fallback::Fallback;
use super::frame::Limits;
use crate::raw::Path;

/// How a stream of events is cut, ends and goes on.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct StreamSpec {
    /// What is between two events.
    pub framing: Framing,
    /// Where the payload names the event; empty means the event's own name.
    /// Numbers and booleans count as their JSON text.
    pub discriminator: Path,
    /// The names of the events after which nothing more comes. They are given, then the stream ends.
    pub terminal: &'static [&'static str],
    /// Payloads after which nothing more comes, whatever their event is called.
    pub ends: &'static [EndCase],
    /// The names of the events that are given, `*` for anything; others are
    /// passed over. Empty means all.
    pub events: &'static [&'static str],
    /// Where the payload says the event's number, which grows from event to
    /// event: one that was given is not given again.
    pub sequence: Option<Path>,
    /// Whether the stream has no end: where a connection ends, another one is made.
    pub endless: bool,
    /// Whether the last event only says that nothing more comes, so that it is
    /// not given, and a connection that ends without it is an error.
    pub whole: bool,
    /// The payload that ends the stream and is not given: `[DONE]`.
    pub sentinel: Option<&'static str>,
    /// The events' own names that end a connection but not the stream; such
    /// events are not given.
    pub segment_end: &'static [&'static str],
    /// Whether and how a lost connection is made again.
    pub resume: Resume,
    /// How many connections in a row may bring nothing before that is an error.
    pub attempts: u32,
    /// How long nothing may come; also comments count as something.
    pub idle: Option<Duration>,
    /// How long the stream may take until its last event.
    pub deadline: Option<Duration>,
    /// The query param that says for how many seconds a connection is held.
    pub hold: Option<&'static str>,
    /// How events are asked for where they do not stream.
    pub fallback: Option<&'static Fallback>,
    /// How large a line and an event may be.
    pub limits: Limits,
}

/// What is between two events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Framing {
    /// Server-sent events.
    Sse,
    /// One JSON text a line, or RFC 7464 records.
    JsonLines,
    /// Messages of a websocket, each a whole.
    Messages,
}

/// A payload after which nothing more comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndCase {
    /// Where it says its state.
    pub path: Path,
    /// The states that are an end.
    pub values: &'static [&'static str],
}

/// Whether and how a lost connection is made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resume {
    /// Its loss is an error.
    Never,
    /// With the last event's id in the header `Last-Event-ID`.
    Header,
    /// With the last event's id, or its number where there is a
    /// [`sequence`](StreamSpec::sequence), in this query param.
    Query(&'static str),
}

impl StreamSpec {
    /// Server-sent events that end with their connection.
    pub const fn sse() -> Self {
        Self {
            framing: Framing::Sse,
            discriminator: &[],
            terminal: &[],
            ends: &[],
            events: &[],
            sequence: None,
            endless: false,
            whole: false,
            sentinel: None,
            segment_end: &[],
            resume: Resume::Never,
            attempts: 5,
            idle: None,
            deadline: None,
            hold: None,
            fallback: None,
            limits: Limits::DEFAULT,
        }
    }

    /// JSON lines that end with their connection.
    pub const fn json_lines() -> Self {
        let mut it = Self::sse();
        it.framing = Framing::JsonLines;
        it
    }

    /// Messages of a websocket that say themselves which is the last.
    pub const fn messages() -> Self {
        let mut it = Self::sse();
        it.framing = Framing::Messages;
        it
    }

    /// Where the payload names the event.
    #[must_use]
    pub const fn discriminator(mut self, path: Path) -> Self {
        self.discriminator = path;
        self
    }

    /// The names of the events after which nothing more comes.
    #[must_use]
    pub const fn terminal(mut self, names: &'static [&'static str]) -> Self {
        self.terminal = names;
        self
    }

    /// The payload that ends the stream.
    #[must_use]
    pub const fn sentinel(mut self, payload: &'static str) -> Self {
        self.sentinel = Some(payload);
        self
    }

    /// The events' own names that end a connection but not the stream.
    #[must_use]
    pub const fn segment_end(mut self, names: &'static [&'static str]) -> Self {
        self.segment_end = names;
        self
    }

    /// A lost connection is made again, with `Last-Event-ID`.
    #[must_use]
    pub const fn resume(mut self) -> Self {
        self.resume = Resume::Header;
        self
    }

    /// A lost connection is made again, with the last event's id in a query param.
    #[must_use]
    pub const fn resume_param(mut self, name: &'static str) -> Self {
        self.resume = Resume::Query(name);
        self
    }

    /// How many connections in a row may bring nothing; 5 unless this is said.
    #[must_use]
    pub const fn attempts(mut self, number: u32) -> Self {
        self.attempts = number;
        self
    }

    /// How long nothing may come, in milliseconds.
    #[must_use]
    pub const fn idle(mut self, milliseconds: u64) -> Self {
        self.idle = Some(Duration::from_millis(milliseconds));
        self
    }

    /// Payloads after which nothing more comes.
    #[must_use]
    pub const fn ends(mut self, cases: &'static [EndCase]) -> Self {
        self.ends = cases;
        self
    }

    /// The names of the events that are given, `*` for anything.
    #[must_use]
    pub const fn events(mut self, names: &'static [&'static str]) -> Self {
        self.events = names;
        self
    }

    /// Where the payload says the event's number.
    #[must_use]
    pub const fn sequence(mut self, path: Path) -> Self {
        self.sequence = Some(path);
        self
    }

    /// The stream has no end.
    #[must_use]
    pub const fn endless(mut self) -> Self {
        self.endless = true;
        self
    }

    /// The last event is not given, and a connection that ends without it is an
    /// error.
    #[must_use]
    pub const fn whole(mut self) -> Self {
        self.whole = true;
        self
    }

    /// How long the stream may take until its last event, in milliseconds.
    #[must_use]
    pub const fn deadline(mut self, milliseconds: u64) -> Self {
        self.deadline = Some(Duration::from_millis(milliseconds));
        self
    }

    /// The query param that says for how many seconds a connection is held.
    #[must_use]
    pub const fn hold(mut self, param: &'static str) -> Self {
        self.hold = Some(param);
        self
    }

    /// How events are asked for where they do not stream.
    #[must_use]
    pub const fn fallback(mut self, rules: &'static Fallback) -> Self {
        self.fallback = Some(rules);
        self
    }

    /// How large a line and an event may be, in bytes.
    #[must_use]
    pub const fn limits(mut self, line: usize, event: usize) -> Self {
        self.limits = Limits { line, event };
        self
    }

    /// Whether the platform says how the stream ends, so that an end of the
    /// connection alone is none.
    pub(super) const fn names_its_end(&self) -> bool {
        self.endless
            || !self.terminal.is_empty()
            || !self.ends.is_empty()
            || self.sentinel.is_some()
    }

    /// Whether events of this name are given.
    pub(super) fn gives(&self, name: Option<&str>) -> bool {
        let fits = |pattern: &str| match (name, pattern.split_once('*')) {
            (None, _) => false,
            (Some(name), None) => name == pattern,
            (Some(name), Some((start, end))) => {
                name.len() >= start.len() + end.len()
                    && name.starts_with(start)
                    && name.ends_with(end)
            }
        };
        self.events.is_empty() || self.events.iter().any(|it| fits(it))
    }
}
