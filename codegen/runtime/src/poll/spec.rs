//! How to wait for an end by asking again and again; `const`-built by generated code.

use std::time::Duration;

use crate::raw::Path;

/// How to wait for an end by asking again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct WaitSpec {
    /// Where the answer says the state. Numbers and booleans count as their JSON text.
    pub status: Path,
    /// The states that are an end.
    pub terminal: &'static [&'static str],
    /// The states in which the caller has to do something; they end the wait too.
    pub paused: &'static [&'static str],
    /// Those of the ends that are failures; they need not be listed as terminal.
    pub failed: &'static [&'static str],
    /// The pause between two reads.
    pub interval: Duration,
    /// The longest wait.
    pub deadline: Duration,
}

/// What a state means for who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// It goes on.
    Pending,
    /// The caller has to do something.
    Paused,
    /// It is over, and well.
    Done,
    /// It is over, and not well.
    Failed,
}

impl WaitSpec {
    /// With the state at this path; asks every three seconds for ten minutes
    /// unless something else is said.
    pub const fn new(status: Path) -> Self {
        Self {
            status,
            terminal: &[],
            paused: &[],
            failed: &[],
            interval: Duration::from_secs(3),
            deadline: Duration::from_secs(600),
        }
    }

    /// The states that are an end.
    #[must_use]
    pub const fn terminal(mut self, states: &'static [&'static str]) -> Self {
        self.terminal = states;
        self
    }

    /// The states in which the caller has to do something.
    #[must_use]
    pub const fn paused(mut self, states: &'static [&'static str]) -> Self {
        self.paused = states;
        self
    }

    /// Those of the ends that are failures.
    #[must_use]
    pub const fn failed(mut self, states: &'static [&'static str]) -> Self {
        self.failed = states;
        self
    }

    /// The pause between two reads, in milliseconds.
    #[must_use]
    pub const fn interval(mut self, milliseconds: u64) -> Self {
        self.interval = Duration::from_millis(milliseconds);
        self
    }

    /// The longest wait, in milliseconds.
    #[must_use]
    pub const fn deadline(mut self, milliseconds: u64) -> Self {
        self.deadline = Duration::from_millis(milliseconds);
        self
    }

    /// What a state means.
    pub fn phase(&self, state: &str) -> Phase {
        if self.failed.contains(&state) {
            Phase::Failed
        } else if self.terminal.contains(&state) {
            Phase::Done
        } else if self.paused.contains(&state) {
            Phase::Paused
        } else {
            Phase::Pending
        }
    }
}
