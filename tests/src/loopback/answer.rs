//! An answer, step by step, so that every step can be wrong.

use std::time::Duration;

use serde_json::Value;

/// Something a server does when it answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Sends bytes as they are.
    Bytes(Vec<u8>),
    /// Waits.
    Pause(Duration),
    /// Ends the connection in order.
    Close,
    /// Breaks the connection.
    Reset,
}

/// What a server does with one request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The steps in their order. The connection is closed after the last.
    pub steps: Vec<Step>,
}

impl Answer {
    /// A whole answer with a body.
    pub fn new(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let mut head = head(status, headers);
        if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-length")) {
            head.extend(["Content-Length: ", &body.len().to_string(), "\r\n"]);
        }
        let mut bytes = (head + "Connection: close\r\n\r\n").into_bytes();
        bytes.extend_from_slice(body);
        Self { steps: vec![Step::Bytes(bytes)] }
    }

    /// An answer with a JSON body.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::new(status, &[("Content-Type", "application/json")], body.to_string())
    }

    /// An answer whose body has no length and comes in pieces.
    pub fn pieces<'a>(
        status: u16,
        headers: &[(&str, &str)],
        pieces: impl IntoIterator<Item = &'a [u8]>,
    ) -> Self {
        let head = head(status, headers) + "Connection: close\r\n\r\n";
        let mut steps = vec![Step::Bytes(head.into_bytes())];
        for piece in pieces {
            steps.push(Step::Bytes(piece.to_vec()));
            steps.push(Step::Pause(Duration::ZERO));
        }
        Self { steps }
    }

    /// A stream of events in pieces.
    pub fn events<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Self {
        Self::pieces(200, &[("Content-Type", "text/event-stream")], pieces)
    }

    /// No answer at all: the connection breaks.
    pub fn reset() -> Self {
        Self { steps: vec![Step::Reset] }
    }

    /// The same answer, after a pause.
    #[must_use]
    pub fn after(mut self, pause: Duration) -> Self {
        self.steps.insert(0, Step::Pause(pause));
        self
    }

    /// The same answer, and then another step.
    #[must_use]
    pub fn then(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}

fn head(status: u16, headers: &[(&str, &str)]) -> String {
    let mut head = format!("HTTP/1.1 {status} Status\r\n");
    for (name, value) in headers {
        head.extend([*name, ": ", *value, "\r\n"]);
    }
    head
}
