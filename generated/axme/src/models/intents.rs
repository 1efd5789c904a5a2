// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Intents` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp};

use crate::models::{HumanTask, IntentEvent, IntentStatus, PendingWith};

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

/// A piece of work to be done by another agent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateIntent {
    /// What kind of work it is, with a version: `order.pick.v1`.
    ///
    /// Matches `^[a-z0-9_]+(?:\.[a-z0-9_]+)+\.v[0-9]+$`.
    pub intent_type: String,

    /// What ties all steps of one piece of work together: a UUID, the same for all of them. A
    /// new one is made unless you give yours.
    pub correlation_id: Option<String>,

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
    #[inline]
    pub fn new(
        intent_type: impl Into<String>,
        to_agent: impl Into<String>,
        payload: JsonObject,
    ) -> Self {
        Self {
            intent_type: intent_type.into(),
            correlation_id: None,
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
    #[inline]
    pub fn intent_type(mut self, intent_type: impl Into<String>) -> Self {
        self.intent_type = intent_type.into();
        self
    }

    /// What ties all steps of one piece of work together: a UUID, the same for all of them.
    #[must_use]
    #[inline]
    pub fn correlation_id(mut self, correlation_id: impl Into<String>) -> Self {
        self.correlation_id = Some(correlation_id.into());
        self
    }

    /// The agent that it comes from.
    #[must_use]
    #[inline]
    pub fn from_agent(mut self, from_agent: impl Into<String>) -> Self {
        self.from_agent = Some(from_agent.into());
        self
    }

    /// The agent that it goes to.
    #[must_use]
    #[inline]
    pub fn to_agent(mut self, to_agent: impl Into<String>) -> Self {
        self.to_agent = to_agent.into();
        self
    }

    /// The agent whose inbox is told of the end.
    #[must_use]
    #[inline]
    pub fn reply_to(mut self, reply_to: impl Into<String>) -> Self {
        self.reply_to = Some(reply_to.into());
        self
    }

    /// What it carries, as the two sides have agreed.
    #[must_use]
    #[inline]
    pub fn payload(mut self, payload: JsonObject) -> Self {
        self.payload = payload;
        self
    }

    /// When it has to be done.
    #[must_use]
    #[inline]
    pub fn deadline_at(mut self, deadline_at: Timestamp) -> Self {
        self.deadline_at = Some(deadline_at);
        self
    }

    /// After how many seconds to remind.
    #[must_use]
    #[inline]
    pub fn remind_after_seconds(mut self, remind_after_seconds: i64) -> Self {
        self.remind_after_seconds = Some(remind_after_seconds);
        self
    }

    /// How many seconds between two reminders.
    #[must_use]
    #[inline]
    pub fn remind_interval_seconds(mut self, remind_interval_seconds: i64) -> Self {
        self.remind_interval_seconds = Some(remind_interval_seconds);
        self
    }

    /// How many reminders at most.
    #[must_use]
    #[inline]
    pub fn max_reminders(mut self, max_reminders: i64) -> Self {
        self.max_reminders = Some(max_reminders);
        self
    }

    /// Whom to turn to when reminders do not help.
    #[must_use]
    #[inline]
    pub fn escalate_to(mut self, escalate_to: impl Into<String>) -> Self {
        self.escalate_to = Some(escalate_to.into());
        self
    }

    /// How often to try to deliver.
    #[must_use]
    #[inline]
    pub fn max_delivery_attempts(mut self, max_delivery_attempts: i64) -> Self {
        self.max_delivery_attempts = Some(max_delivery_attempts);
        self
    }

    /// What a person has to do.
    #[must_use]
    #[inline]
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

/// What became of a change. Assumption: the vendor gives no schema; this is what was seen.
#[derive(Clone, Debug, PartialEq)]
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
    #[inline]
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
    #[inline]
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

/// How an intent ends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Resolution {
    /// Sent as `COMPLETED`.
    Completed,

    /// Sent as `FAILED`.
    Failed,

    /// Sent as `CANCELED`.
    Canceled,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(Resolution);

impl Resolution {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Completed => "COMPLETED",
            Self::Failed => "FAILED",
            Self::Canceled => "CANCELED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for Resolution {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "COMPLETED" => Self::Completed,
            "FAILED" => Self::Failed,
            "CANCELED" => Self::Canceled,
            _ => Self::Unknown(value),
        }
    }
}

/// How an intent ends.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResolveIntent {
    /// The end: `COMPLETED`, `FAILED` or `CANCELED`.
    pub status: Resolution,

    /// Who did it.
    ///
    /// From 3 to 255 characters.
    pub actor: Option<String>,

    /// What came of it; needed when it is completed.
    pub result: Option<JsonObject>,

    /// What went wrong; needed when it has failed.
    pub error: Option<JsonObject>,

    /// Why; needed when it is canceled.
    ///
    /// At most 2000 characters.
    pub reason: Option<String>,

    /// The generation that the change is meant for; another one in place refuses it.
    ///
    /// At least `0`.
    pub expected_policy_generation: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ResolveIntent {
    /// A value of what it must have.
    #[inline]
    pub fn new(status: impl Into<Resolution>) -> Self {
        Self {
            status: status.into(),
            actor: None,
            result: None,
            error: None,
            reason: None,
            expected_policy_generation: None,
            extra: Extra::new(),
        }
    }

    /// The end: `COMPLETED`, `FAILED` or `CANCELED`.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<Resolution>) -> Self {
        self.status = status.into();
        self
    }

    /// Who did it.
    #[must_use]
    #[inline]
    pub fn actor(mut self, actor: impl Into<String>) -> Self {
        self.actor = Some(actor.into());
        self
    }

    /// What came of it; needed when it is completed.
    #[must_use]
    #[inline]
    pub fn result(mut self, result: JsonObject) -> Self {
        self.result = Some(result);
        self
    }

    /// What went wrong; needed when it has failed.
    #[must_use]
    #[inline]
    pub fn error(mut self, error: JsonObject) -> Self {
        self.error = Some(error);
        self
    }

    /// Why; needed when it is canceled.
    #[must_use]
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The generation that the change is meant for; another one in place refuses it.
    #[must_use]
    #[inline]
    pub fn expected_policy_generation(mut self, expected_policy_generation: i64) -> Self {
        self.expected_policy_generation = Some(expected_policy_generation);
        self
    }
}

/// An intent that has ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResolvedIntent {
    /// That the call was done.
    pub ok: bool,

    /// The intent as it ended.
    pub intent: Intent,

    /// The event that ended it.
    pub event: IntentEvent,

    /// Whether an inbox was told.
    pub completion_delivery: CompletionDelivery,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What lets an intent go on.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ResumeIntent {
    /// Whether the step that waits is approved with it. The platform takes it as approved
    /// unless told otherwise.
    pub approve_current_step: Option<bool>,

    /// Who does it.
    ///
    /// From 3 to 255 characters.
    pub actor: Option<String>,

    /// Why.
    ///
    /// At most 2000 characters.
    pub reason: Option<String>,

    /// The generation that the change is meant for. The platform refuses the change when there
    /// is another one in the meantime.
    ///
    /// At least `0`.
    pub expected_policy_generation: Option<i64>,

    /// Whether it is the scheduler of the platform that calls. Leave it out.
    pub internal_scheduler: Option<bool>,

    /// What the person has done. Newer servers know it.
    pub task_result: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ResumeIntent {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the step that waits is approved with it.
    #[must_use]
    #[inline]
    pub fn approve_current_step(mut self, approve_current_step: bool) -> Self {
        self.approve_current_step = Some(approve_current_step);
        self
    }

    /// Who does it.
    #[must_use]
    #[inline]
    pub fn actor(mut self, actor: impl Into<String>) -> Self {
        self.actor = Some(actor.into());
        self
    }

    /// Why.
    #[must_use]
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The generation that the change is meant for.
    #[must_use]
    #[inline]
    pub fn expected_policy_generation(mut self, expected_policy_generation: i64) -> Self {
        self.expected_policy_generation = Some(expected_policy_generation);
        self
    }

    /// Whether it is the scheduler of the platform that calls.
    #[must_use]
    #[inline]
    pub fn internal_scheduler(mut self, internal_scheduler: bool) -> Self {
        self.internal_scheduler = Some(internal_scheduler);
        self
    }

    /// What the person has done.
    #[must_use]
    #[inline]
    pub fn task_result(mut self, task_result: JsonObject) -> Self {
        self.task_result = Some(task_result);
        self
    }
}

/// Changes of the controls of an intent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateControls {
    /// The controls to change, such as `timeout_seconds`.
    pub controls_patch: Option<JsonObject>,

    /// Who does it.
    ///
    /// From 3 to 255 characters.
    pub actor: Option<String>,

    /// Why.
    ///
    /// At most 2000 characters.
    pub reason: Option<String>,

    /// The generation that the change is meant for. The platform refuses the change when there
    /// is another one in the meantime.
    ///
    /// At least `0`.
    pub expected_policy_generation: Option<i64>,

    /// Whether it is the scheduler of the platform that calls. Leave it out.
    pub internal_scheduler: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpdateControls {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The controls to change, such as `timeout_seconds`.
    #[must_use]
    #[inline]
    pub fn controls_patch(mut self, controls_patch: JsonObject) -> Self {
        self.controls_patch = Some(controls_patch);
        self
    }

    /// Who does it.
    #[must_use]
    #[inline]
    pub fn actor(mut self, actor: impl Into<String>) -> Self {
        self.actor = Some(actor.into());
        self
    }

    /// Why.
    #[must_use]
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The generation that the change is meant for.
    #[must_use]
    #[inline]
    pub fn expected_policy_generation(mut self, expected_policy_generation: i64) -> Self {
        self.expected_policy_generation = Some(expected_policy_generation);
        self
    }

    /// Whether it is the scheduler of the platform that calls.
    #[must_use]
    #[inline]
    pub fn internal_scheduler(mut self, internal_scheduler: bool) -> Self {
        self.internal_scheduler = Some(internal_scheduler);
        self
    }
}

/// Changes of the policy of an intent.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePolicy {
    /// What others may do: for each grantee such as `delegate:agent://shop/manager` an object
    /// with `allow`.
    pub grants_patch: Option<JsonObject>,

    /// The limits to change: `max_retry_count`, `retry_backoff_seconds`,
    /// `execution_timeout_seconds`, `ttl_seconds`, `expires_at`.
    pub envelope_patch: Option<JsonObject>,

    /// Who does it.
    ///
    /// From 3 to 255 characters.
    pub actor: Option<String>,

    /// Why.
    ///
    /// At most 2000 characters.
    pub reason: Option<String>,

    /// The generation that the change is meant for. The platform refuses the change when there
    /// is another one in the meantime.
    ///
    /// At least `0`.
    pub expected_policy_generation: Option<i64>,

    /// Whether it is the scheduler of the platform that calls. Leave it out.
    pub internal_scheduler: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpdatePolicy {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What others may do: for each grantee such as `delegate:agent://shop/manager` an object
    /// with `allow`.
    #[must_use]
    #[inline]
    pub fn grants_patch(mut self, grants_patch: JsonObject) -> Self {
        self.grants_patch = Some(grants_patch);
        self
    }

    /// The limits to change: `max_retry_count`, `retry_backoff_seconds`,
    /// `execution_timeout_seconds`, `ttl_seconds`, `expires_at`.
    #[must_use]
    #[inline]
    pub fn envelope_patch(mut self, envelope_patch: JsonObject) -> Self {
        self.envelope_patch = Some(envelope_patch);
        self
    }

    /// Who does it.
    #[must_use]
    #[inline]
    pub fn actor(mut self, actor: impl Into<String>) -> Self {
        self.actor = Some(actor.into());
        self
    }

    /// Why.
    #[must_use]
    #[inline]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The generation that the change is meant for.
    #[must_use]
    #[inline]
    pub fn expected_policy_generation(mut self, expected_policy_generation: i64) -> Self {
        self.expected_policy_generation = Some(expected_policy_generation);
        self
    }

    /// Whether it is the scheduler of the platform that calls.
    #[must_use]
    #[inline]
    pub fn internal_scheduler(mut self, internal_scheduler: bool) -> Self {
        self.internal_scheduler = Some(internal_scheduler);
        self
    }
}
