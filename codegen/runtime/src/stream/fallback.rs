//! How events are asked for where they do not stream: by another operation, as a list.

use std::time::Duration;

use super::frame::Frame;
use crate::answer::Answer;
use crate::error::{Error, ErrorKind};
use crate::json::DecodeError;
use crate::operation::Operation;
use crate::raw::{self, Path};

/// How events are asked for where they do not stream; `const`-built by
/// generated code.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Fallback {
    /// The operation that lists events. It has the path's params from the stream.
    pub operation: &'static Operation,
    /// Where its answer holds the list.
    pub items: Path,
    /// The query param that asks for events behind the last one.
    pub param: Option<&'static str>,
    /// The query params that both operations take.
    pub shared: &'static [&'static str],
    /// The statuses that say that there is no stream.
    pub statuses: &'static [u16],
    /// The pause after an answer without events.
    pub interval: Duration,
    /// Whether it is asked once as well whenever a connection has ended in order.
    pub after_segment: bool,
}

impl Fallback {
    /// By this operation, whose answer holds the list at this path.
    pub const fn new(operation: &'static Operation, items: Path) -> Self {
        Self {
            operation,
            items,
            param: None,
            shared: &[],
            statuses: &[404, 405, 501],
            interval: Duration::from_secs(1),
            after_segment: false,
        }
    }

    /// The query param that asks for events behind the last one.
    #[must_use]
    pub const fn param(mut self, name: &'static str) -> Self {
        self.param = Some(name);
        self
    }

    /// The query params that both operations take.
    #[must_use]
    pub const fn shared(mut self, names: &'static [&'static str]) -> Self {
        self.shared = names;
        self
    }

    /// The statuses that say that there is no stream; 404, 405 and 501 unless
    /// this is said.
    #[must_use]
    pub const fn statuses(mut self, statuses: &'static [u16]) -> Self {
        self.statuses = statuses;
        self
    }

    /// The pause after an answer without events, in milliseconds; 1 s unless
    /// this is said.
    #[must_use]
    pub const fn interval(mut self, milliseconds: u64) -> Self {
        self.interval = Duration::from_millis(milliseconds);
        self
    }

    /// It is asked once as well whenever a connection has ended in order.
    #[must_use]
    pub const fn after_segment(mut self) -> Self {
        self.after_segment = true;
        self
    }
}

/// The events that an answer lists. What is no object is no event.
pub(super) fn listed(rules: &Fallback, answer: &Answer) -> Result<Vec<Frame>, Error> {
    read(rules.items, answer.body()).map_err(|error| {
        let mut error = if answer.body().is_empty() {
            Error::new(ErrorKind::Decode, "the answer has no body, where events were promised")
        } else {
            Error::decode(error)
        };
        answer.fill(&mut error);
        error.with_operation(rules.operation)
    })
}

fn read(path: Path, body: &[u8]) -> Result<Vec<Frame>, DecodeError> {
    let name = path.last().copied().unwrap_or("$");
    let text = raw::member(body, path)?.ok_or_else(|| DecodeError::missing(name))?;
    let items = raw::elements(text)?
        .ok_or_else(|| DecodeError::new(format!("`{name}` is no list of events")))?;
    let objects = items.into_iter().filter(|it| it.trim_start().starts_with('{'));
    Ok(objects.map(|it| Frame { data: it.to_owned(), ..Frame::default() }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_alone_are_events() {
        let data = |body: &str| -> Option<Vec<String>> {
            let frames = read(&["events"], body.as_bytes()).ok()?;
            Some(frames.into_iter().map(|it| it.data).collect())
        };
        assert_eq!(data(r#"{"events":[1,"x",null,{"n":1}, [{}]]}"#).unwrap(), [r#"{"n":1}"#]);
        assert_eq!(data(r#"{"events":[]}"#).unwrap(), Vec::<String>::new());
        for broken in [r#"{"events":{}}"#, "{}", "[]", "", r#"{"events":["#] {
            assert_eq!(data(broken), None, "{broken}");
        }
    }
}
