//! What a gateway knows.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Map, Value};

use super::chance::Chance;
use super::events::Breaking;

/// What a gateway knows.
#[derive(Debug)]
pub(super) struct State {
    /// Time since the start.
    pub now: Duration,
    pub intents: BTreeMap<String, Intent>,
    pub threads: BTreeMap<String, Thread>,
    /// The order in which threads changed, oldest first.
    pub changes: Vec<String>,
    pub keys: BTreeMap<(String, String), Kept>,
    pub breaking: Breaking,
    pub cuts: usize,
    pub chance: Chance,
    made: u64,
}

/// An intent.
#[derive(Clone, Debug)]
pub(super) struct Intent {
    pub id: String,
    pub status: Status,
    pub said: Map<String, Value>,
    pub events: Vec<Value>,
    /// How often its controls and policy were changed.
    pub generation: i64,
}

/// A thread of an inbox.
#[derive(Clone, Debug)]
pub(super) struct Thread {
    pub id: String,
    pub intent: String,
    pub owner: String,
    pub status: &'static str,
    pub timeline: Vec<Value>,
}

/// An answer that is kept for a key.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub body: Value,
    pub result: Value,
    pub since: Duration,
}

/// Where an intent stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is known.
    Created,
    /// It is stored.
    Submitted,
    /// Its worker has it.
    Delivered,
    /// Its worker knows of it.
    Acknowledged,
    /// It is worked on.
    InProgress,
    /// It waits for somebody.
    Waiting,
    /// Done.
    Completed,
    /// Not done.
    Failed,
    /// Not wanted any more.
    Canceled,
}

impl Status {
    /// Its word on the wire.
    pub fn word(self) -> &'static str {
        match self {
            Self::Created => "CREATED",
            Self::Submitted => "SUBMITTED",
            Self::Delivered => "DELIVERED",
            Self::Acknowledged => "ACKNOWLEDGED",
            Self::InProgress => "IN_PROGRESS",
            Self::Waiting => "WAITING",
            Self::Completed => "COMPLETED",
            Self::Failed => "FAILED",
            Self::Canceled => "CANCELED",
        }
    }

    /// Whether nothing follows it.
    pub fn is_end(self) -> bool {
        matches!(self, Self::Completed | Self::Failed | Self::Canceled)
    }

    /// Whether the lifecycle allows another to follow it.
    pub fn allows(self, next: Self) -> bool {
        use Status::{
            Acknowledged, Canceled, Completed, Created, Delivered, Failed, InProgress, Submitted,
            Waiting,
        };
        match self {
            Created => matches!(next, Submitted),
            Submitted => matches!(next, Delivered | InProgress | Waiting | Failed | Canceled),
            Delivered => matches!(next, Acknowledged | InProgress | Waiting | Failed | Canceled),
            Acknowledged => matches!(next, InProgress | Waiting | Failed | Canceled),
            InProgress => matches!(next, Waiting | Completed | Failed | Canceled),
            Waiting => matches!(next, InProgress | Failed | Canceled),
            Completed | Failed | Canceled => false,
        }
    }
}

/// Why something is not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The status of HTTP.
    pub status: u16,
    /// The code.
    pub code: &'static str,
    /// The sentence.
    pub message: String,
}

impl Refusal {
    /// A refusal.
    pub(super) fn new(status: u16, code: &'static str, message: &str) -> Self {
        Self { status, code, message: message.to_owned() }
    }
}

impl State {
    /// A gateway that knows nothing.
    pub(super) fn new(seed: u64) -> Self {
        Self {
            now: Duration::ZERO,
            intents: BTreeMap::new(),
            threads: BTreeMap::new(),
            changes: Vec::new(),
            keys: BTreeMap::new(),
            breaking: Breaking::Never,
            cuts: 0,
            chance: Chance::new(seed),
            made: 0,
        }
    }

    /// A UUID that nothing else has.
    pub(super) fn id(&mut self) -> String {
        self.made += 1;
        format!("00000000-0000-4000-8000-{:012x}", self.made)
    }

    /// The time as the wire has it.
    pub(super) fn at(&self) -> String {
        let seconds = self.now.as_secs();
        let (day, rest) = (seconds / 86_400 + 1, seconds % 86_400);
        let (hour, minute, second) = (rest / 3_600, rest / 60 % 60, rest % 60);
        format!("2026-03-{:02}T{hour:02}:{minute:02}:{second:02}Z", day.min(31))
    }

    /// An intent.
    pub(super) fn intent(&mut self, id: &str) -> Result<&mut Intent, Refusal> {
        let unknown = || Refusal::new(404, "intent_not_found", &format!("no intent `{id}`"));
        self.intents.get_mut(id).ok_or_else(unknown)
    }
}
