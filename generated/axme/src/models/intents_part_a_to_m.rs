// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that are used all over the API.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp};

use crate::models::{PendingWith, TaskType, WaitingReason};

/// What became of the report to the inbox of `reply_to`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompletionDelivery {
    /// Whether the end was reported to an inbox.
    pub delivered: bool,

    /// Why not, such as `reply_to_not_set`.
    pub reason: Option<String>,

    /// The agent whose inbox is told of the end.
    pub reply_to: Option<String>,

    /// The thread.
    pub thread_id: Option<String>,

    /// The message.
    pub message_id: Option<String>,

    /// What was delivered.
    pub completion: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CompletionDelivery {
    /// A value of what it must have.
    pub fn new(delivered: bool) -> Self {
        Self {
            delivered,
            reason: None,
            reply_to: None,
            thread_id: None,
            message_id: None,
            completion: None,
            extra: Extra::new(),
        }
    }
}

/// A piece of work to be done by another agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateIntent {
    /// What kind of work it is, with a version: `order.pick.v1`.
    ///
    /// Matches `^[a-z0-9_]+(?:\.[a-z0-9_]+)+\.v[0-9]+$`.
    pub intent_type: String,

    /// What ties all steps of one piece of work together; a UUID of your own, the same for all
    /// of them.
    pub correlation_id: String,

    /// The agent that it comes from. Assumption: optional; older servers ask for it, newer ones
    /// take it from the key.
    ///
    /// From 3 to 383 characters.
    pub from_agent: Option<String>,

    /// The agent that it goes to.
    ///
    /// From 3 to 383 characters.
    pub to_agent: String,

    /// The agent whose inbox is told of the end.
    ///
    /// From 3 to 383 characters.
    pub reply_to: Option<String>,

    /// What it carries, as the two sides have agreed.
    pub payload: JsonObject,

    /// When it has to be done. Newer servers know it.
    pub deadline_at: Option<Timestamp>,

    /// After how many seconds to remind. Newer servers know it.
    ///
    /// At least `1`.
    pub remind_after_seconds: Option<i64>,

    /// How many seconds between two reminders. Newer servers know it.
    ///
    /// At least `1`.
    pub remind_interval_seconds: Option<i64>,

    /// How many reminders at most. Newer servers know it.
    ///
    /// At least `1`.
    pub max_reminders: Option<i64>,

    /// Whom to turn to when reminders do not help. Newer servers know it.
    ///
    /// At most 383 characters.
    pub escalate_to: Option<String>,

    /// How often to try to deliver. Newer servers know it.
    ///
    /// At least `1`.
    pub max_delivery_attempts: Option<i64>,

    /// What a person has to do. Newer servers know it.
    pub human_task: Option<HumanTask>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CreateIntent {
    /// A value of what it must have.
    pub fn new(
        intent_type: impl Into<String>,
        correlation_id: impl Into<String>,
        to_agent: impl Into<String>,
        payload: JsonObject,
    ) -> Self {
        Self {
            intent_type: intent_type.into(),
            correlation_id: correlation_id.into(),
            from_agent: None,
            to_agent: to_agent.into(),
            reply_to: None,
            payload,
            deadline_at: None,
            remind_after_seconds: None,
            remind_interval_seconds: None,
            max_reminders: None,
            escalate_to: None,
            max_delivery_attempts: None,
            human_task: None,
            extra: Extra::new(),
        }
    }

    /// What kind of work it is, with a version: `order.pick.v1`.
    #[must_use]
    pub fn intent_type(mut self, intent_type: impl Into<String>) -> Self {
        self.intent_type = intent_type.into();
        self
    }

    /// What ties all steps of one piece of work together; a UUID of your own, the same for all
    /// of them.
    #[must_use]
    pub fn correlation_id(mut self, correlation_id: impl Into<String>) -> Self {
        self.correlation_id = correlation_id.into();
        self
    }

    /// The agent that it comes from.
    #[must_use]
    pub fn from_agent(mut self, from_agent: impl Into<String>) -> Self {
        self.from_agent = Some(from_agent.into());
        self
    }

    /// The agent that it goes to.
    #[must_use]
    pub fn to_agent(mut self, to_agent: impl Into<String>) -> Self {
        self.to_agent = to_agent.into();
        self
    }

    /// The agent whose inbox is told of the end.
    #[must_use]
    pub fn reply_to(mut self, reply_to: impl Into<String>) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }

    /// What it carries, as the two sides have agreed.
    #[must_use]
    pub fn payload(mut self, payload: JsonObject) -> Self {
        self.payload = payload;
        self
    }

    /// When it has to be done.
    #[must_use]
    pub fn deadline_at(mut self, deadline_at: Timestamp) -> Self {
        self.deadline_at = Some(deadline_at);
        self
    }

    /// After how many seconds to remind.
    #[must_use]
    pub fn remind_after_seconds(mut self, remind_after_seconds: i64) -> Self {
        self.remind_after_seconds = Some(remind_after_seconds);
        self
    }

    /// How many seconds between two reminders.
    #[must_use]
    pub fn remind_interval_seconds(mut self, remind_interval_seconds: i64) -> Self {
        self.remind_interval_seconds = Some(remind_interval_seconds);
        self
    }

    /// How many reminders at most.
    #[must_use]
    pub fn max_reminders(mut self, max_reminders: i64) -> Self {
        self.max_reminders = Some(max_reminders);
        self
    }

    /// Whom to turn to when reminders do not help.
    #[must_use]
    pub fn escalate_to(mut self, escalate_to: impl Into<String>) -> Self {
        self.escalate_to = Some(escalate_to.into());
        self
    }

    /// How often to try to deliver.
    #[must_use]
    pub fn max_delivery_attempts(mut self, max_delivery_attempts: i64) -> Self {
        self.max_delivery_attempts = Some(max_delivery_attempts);
        self
    }

    /// What a person has to do.
    #[must_use]
    pub fn human_task(mut self, human_task: HumanTask) -> Self {
        self.human_task = Some(human_task);
        self
    }
}

/// The intent as it was taken.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedIntent {
    /// That the call was done.
    pub ok: bool,

    /// The intent.
    pub intent_id: String,

    /// How it stands.
    pub status: IntentStatus,

    /// When it was made.
    pub created_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CreatedIntent {
    /// A value of what it must have.
    pub fn new(
        ok: bool,
        intent_id: impl Into<String>,
        status: impl Into<IntentStatus>,
        created_at: Timestamp,
    ) -> Self {
        Self {
            ok,
            intent_id: intent_id.into(),
            status: status.into(),
            created_at,
            extra: Extra::new(),
        }
    }
}

/// What a person has to do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HumanTask {
    /// What to do, in a few words.
    ///
    /// At most 255 characters.
    pub title: String,

    /// What to do, at length.
    ///
    /// At most 2000 characters.
    pub description: Option<String>,

    /// What kind of task it is.
    pub task_type: Option<TaskType>,

    /// The outcomes that the person can choose from.
    ///
    /// From 1 to 20 items.
    pub allowed_outcomes: Option<Vec<String>>,

    /// Whether a comment must be given.
    pub required_comment: Option<bool>,

    /// Who may do it.
    ///
    /// From 1 to 20 items.
    pub assignees: Option<Vec<String>>,

    /// Whether proof must be given.
    pub evidence_required: Option<bool>,

    /// The JSON Schema of what the person fills in.
    pub form_schema: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl HumanTask {
    /// A value of what it must have.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            description: None,
            task_type: None,
            allowed_outcomes: None,
            required_comment: None,
            assignees: None,
            evidence_required: None,
            form_schema: None,
            extra: Extra::new(),
        }
    }

    /// What to do, in a few words.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// What to do, at length.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// What kind of task it is.
    #[must_use]
    pub fn task_type(mut self, task_type: impl Into<TaskType>) -> Self {
        self.task_type = Some(task_type.into());
        self
    }

    /// The outcomes that the person can choose from.
    #[must_use]
    pub fn allowed_outcomes(
        mut self,
        allowed_outcomes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_outcomes =
            Some(allowed_outcomes.into_iter().map(Into::<String>::into).collect::<Vec<_>>());
        self
    }

    /// Whether a comment must be given.
    #[must_use]
    pub fn required_comment(mut self, required_comment: bool) -> Self {
        self.required_comment = Some(required_comment);
        self
    }

    /// Who may do it.
    #[must_use]
    pub fn assignees(mut self, assignees: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.assignees = Some(assignees.into_iter().map(Into::<String>::into).collect::<Vec<_>>());
        self
    }

    /// Whether proof must be given.
    #[must_use]
    pub fn evidence_required(mut self, evidence_required: bool) -> Self {
        self.evidence_required = Some(evidence_required);
        self
    }

    /// The JSON Schema of what the person fills in.
    #[must_use]
    pub fn form_schema(mut self, form_schema: JsonObject) -> Self {
        self.form_schema = Some(form_schema);
        self
    }
}

/// A piece of work and how it stands.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Intent {
    /// The intent.
    pub intent_id: String,

    /// How it stands.
    pub status: IntentStatus,

    /// The same in older words. The platform means to drop it.
    pub legacy_status: Option<LegacyStatus>,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Option<Timestamp>,

    /// What kind of work it is, with a version: `order.pick.v1`.
    pub intent_type: String,

    /// What ties all steps of one piece of work together.
    pub correlation_id: String,

    /// The agent that it comes from.
    pub from_agent: String,

    /// The agent that it goes to.
    pub to_agent: String,

    /// The agent whose inbox is told of the end.
    pub reply_to: Option<String>,

    /// What it carries, as the two sides have agreed.
    pub payload: JsonObject,

    /// When it has to be done. Newer servers know it.
    pub deadline_at: Option<Timestamp>,

    /// After how many seconds to remind. Newer servers know it.
    pub remind_after_seconds: Option<i64>,

    /// How many seconds between two reminders. Newer servers know it.
    pub remind_interval_seconds: Option<i64>,

    /// How many reminders at most. Newer servers know it.
    pub max_reminders: Option<i64>,

    /// How many reminders there were. Newer servers know it.
    pub remind_count: Option<i64>,

    /// Whom to turn to when reminders do not help. Newer servers know it.
    pub escalate_to: Option<String>,

    /// How often to try to deliver. Newer servers know it.
    pub max_delivery_attempts: Option<i64>,

    /// How often delivery was tried. Newer servers know it.
    pub delivery_attempt: Option<i64>,

    /// What a person has to do, as the platform keeps it. Newer servers give it.
    pub human_task: Option<JsonObject>,

    /// Who has to act next. Newer servers give it.
    pub pending_with: Option<PendingWith>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl Intent {
    /// A value of what it must have.
    #[expect(clippy::too_many_arguments, reason = "the API asks for all of them")]
    pub fn new(
        intent_id: impl Into<String>,
        status: impl Into<IntentStatus>,
        created_at: Timestamp,
        intent_type: impl Into<String>,
        correlation_id: impl Into<String>,
        from_agent: impl Into<String>,
        to_agent: impl Into<String>,
        payload: JsonObject,
    ) -> Self {
        Self {
            intent_id: intent_id.into(),
            status: status.into(),
            legacy_status: None,
            created_at,
            updated_at: None,
            intent_type: intent_type.into(),
            correlation_id: correlation_id.into(),
            from_agent: from_agent.into(),
            to_agent: to_agent.into(),
            reply_to: None,
            payload,
            deadline_at: None,
            remind_after_seconds: None,
            remind_interval_seconds: None,
            max_reminders: None,
            remind_count: None,
            escalate_to: None,
            max_delivery_attempts: None,
            delivery_attempt: None,
            human_task: None,
            pending_with: None,
            extra: Extra::new(),
        }
    }
}

/// An intent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntentAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The intent.
    pub intent: Intent,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl IntentAnswer {
    /// A value of what it must have.
    pub fn new(ok: bool, intent: Intent) -> Self {
        Self { ok, intent, extra: Extra::new() }
    }
}

/// What became of a change. Assumption: the vendor gives no schema; this is what was seen.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IntentChange {
    /// That the call was done.
    pub ok: Option<bool>,

    /// Whether the change was made. `false` with the reason `stale_policy_generation` when
    /// another change came first.
    pub applied: Option<bool>,

    /// The generation that holds now; it grows by one with each change.
    pub policy_generation: Option<i64>,

    /// Why the change was not made.
    pub reason: Option<String>,

    /// The intent as it is now.
    pub intent: Option<Intent>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl IntentChange {
    /// An empty value.
    pub fn new() -> Self {
        Self::default()
    }
}

/// Something that happened to an intent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntentEvent {
    /// The intent.
    pub intent_id: String,

    /// The number of the event within its intent, from 1 on.
    pub seq: i64,

    /// What happened, such as `intent.completed`.
    pub event_type: String,

    /// How it stands.
    pub status: IntentStatus,

    /// What it waits for, while it waits.
    pub waiting_reason: Option<WaitingReason>,

    /// The agent that has it in hand.
    pub handler: Option<String>,

    /// Who did it.
    pub actor: Option<String>,

    /// When it happened.
    pub at: Timestamp,

    /// What else there is to say of it.
    pub details: Option<JsonObject>,

    /// Who has to act next. Newer servers give it.
    pub pending_with: Option<PendingWith>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl IntentEvent {
    /// A value of what it must have.
    pub fn new(
        intent_id: impl Into<String>,
        seq: i64,
        event_type: impl Into<String>,
        status: impl Into<IntentStatus>,
        at: Timestamp,
    ) -> Self {
        Self {
            intent_id: intent_id.into(),
            seq,
            event_type: event_type.into(),
            status: status.into(),
            waiting_reason: None,
            handler: None,
            actor: None,
            at,
            details: None,
            pending_with: None,
            extra: Extra::new(),
        }
    }
}

/// Events of an intent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntentEvents {
    /// That the call was done.
    pub ok: bool,

    /// The events, the oldest first.
    pub events: Vec<IntentEvent>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl IntentEvents {
    /// A value of what it must have.
    pub fn new(ok: bool, events: impl IntoIterator<Item = IntentEvent>) -> Self {
        Self { ok, events: events.into_iter().collect::<Vec<_>>(), extra: Extra::new() }
    }
}

/// How an intent stands. `COMPLETED`, `FAILED`, `CANCELED` and `TIMED_OUT` are ends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum IntentStatus {
    /// Sent as `CREATED`.
    Created,

    /// Sent as `SUBMITTED`.
    Submitted,

    /// Sent as `DELIVERED`.
    Delivered,

    /// Sent as `ACKNOWLEDGED`.
    Acknowledged,

    /// Sent as `IN_PROGRESS`.
    InProgress,

    /// Sent as `WAITING`.
    Waiting,

    /// Sent as `COMPLETED`.
    Completed,

    /// Sent as `FAILED`.
    Failed,

    /// Sent as `CANCELED`.
    Canceled,

    /// Sent as `TIMED_OUT`.
    TimedOut,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(IntentStatus);

impl IntentStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
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
            Self::TimedOut => "TIMED_OUT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for IntentStatus {
    fn from(value: String) -> Self {
        match value.as_str() {
            "CREATED" => Self::Created,
            "SUBMITTED" => Self::Submitted,
            "DELIVERED" => Self::Delivered,
            "ACKNOWLEDGED" => Self::Acknowledged,
            "IN_PROGRESS" => Self::InProgress,
            "WAITING" => Self::Waiting,
            "COMPLETED" => Self::Completed,
            "FAILED" => Self::Failed,
            "CANCELED" => Self::Canceled,
            "TIMED_OUT" => Self::TimedOut,
            _ => Self::Unknown(value),
        }
    }
}

/// How an intent stands, in older words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LegacyStatus {
    /// Sent as `accepted`.
    Accepted,

    /// Sent as `running`.
    Running,

    /// Sent as `blocked`.
    Blocked,

    /// Sent as `done`.
    Done,

    /// Sent as `failed`.
    Failed,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(LegacyStatus);

impl LegacyStatus {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "accepted",
            Self::Running => "running",
            Self::Blocked => "blocked",
            Self::Done => "done",
            Self::Failed => "failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for LegacyStatus {
    fn from(value: String) -> Self {
        match value.as_str() {
            "accepted" => Self::Accepted,
            "running" => Self::Running,
            "blocked" => Self::Blocked,
            "done" => Self::Done,
            "failed" => Self::Failed,
            _ => Self::Unknown(value),
        }
    }
}
