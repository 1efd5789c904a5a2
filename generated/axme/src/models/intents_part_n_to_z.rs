// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that are used all over the API.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Value};

use crate::models::{CompletionDelivery, Intent, IntentEvent};

/// What a stream of events gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ObservedEvent {
    /// A [`IntentEvent`].
    IntentEvent(IntentEvent),

    /// A [`SegmentEnd`].
    SegmentEnd(SegmentEnd),

    /// A value that this version of the crate does not know.
    Unknown(Value),
}

impl From<IntentEvent> for ObservedEvent {
    fn from(value: IntentEvent) -> Self {
        Self::IntentEvent(value)
    }
}

impl From<SegmentEnd> for ObservedEvent {
    fn from(value: SegmentEnd) -> Self {
        Self::SegmentEnd(value)
    }
}

/// Who has to act.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PendingType {
    /// Sent as `agent`.
    Agent,

    /// Sent as `human`.
    Human,

    /// Sent as `internal`.
    Internal,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(PendingType);

impl PendingType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Agent => "agent",
            Self::Human => "human",
            Self::Internal => "internal",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for PendingType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "agent" => Self::Agent,
            "human" => Self::Human,
            "internal" => Self::Internal,
            _ => Self::Unknown(value),
        }
    }
}

/// Who has to act next.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PendingWith {
    /// Who it is: an agent, a person, or the platform.
    pub kind: Option<PendingType>,

    /// Who it is, by address.
    pub ref_: Option<String>,

    /// What people call them.
    pub name: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl PendingWith {
    /// An empty value.
    pub fn new() -> Self {
        Self::default()
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
    pub fn status(mut self, status: impl Into<Resolution>) -> Self {
        self.status = status.into();
        self
    }

    /// Who did it.
    #[must_use]
    pub fn actor(mut self, actor: impl Into<String>) -> Self {
        self.actor = Some(actor.into());
        self
    }

    /// What came of it; needed when it is completed.
    #[must_use]
    pub fn result(mut self, result: JsonObject) -> Self {
        self.result = Some(result);
        self
    }

    /// What went wrong; needed when it has failed.
    #[must_use]
    pub fn error(mut self, error: JsonObject) -> Self {
        self.error = Some(error);
        self
    }

    /// Why; needed when it is canceled.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The generation that the change is meant for; another one in place refuses it.
    #[must_use]
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

impl ResolvedIntent {
    /// A value of what it must have.
    pub fn new(
        ok: bool,
        intent: Intent,
        event: IntentEvent,
        completion_delivery: CompletionDelivery,
    ) -> Self {
        Self { ok, intent, event, completion_delivery, extra: Extra::new() }
    }
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
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the step that waits is approved with it.
    #[must_use]
    pub fn approve_current_step(mut self, approve_current_step: bool) -> Self {
        self.approve_current_step = Some(approve_current_step);
        self
    }

    /// Who does it.
    #[must_use]
    pub fn actor(mut self, actor: impl Into<String>) -> Self {
        self.actor = Some(actor.into());
        self
    }

    /// Why.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The generation that the change is meant for.
    #[must_use]
    pub fn expected_policy_generation(mut self, expected_policy_generation: i64) -> Self {
        self.expected_policy_generation = Some(expected_policy_generation);
        self
    }

    /// Whether it is the scheduler of the platform that calls.
    #[must_use]
    pub fn internal_scheduler(mut self, internal_scheduler: bool) -> Self {
        self.internal_scheduler = Some(internal_scheduler);
        self
    }

    /// What the person has done.
    #[must_use]
    pub fn task_result(mut self, task_result: JsonObject) -> Self {
        self.task_result = Some(task_result);
        self
    }
}

/// The end of one connection of a stream, not of the stream: nothing happened for as long
/// as the platform holds a connection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SegmentEnd {
    /// That all is well.
    pub ok: bool,

    /// The number that the next event will have.
    pub next_seq: i64,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SegmentEnd {
    /// A value of what it must have.
    pub fn new(ok: bool, next_seq: i64) -> Self {
        Self { ok, next_seq, extra: Extra::new() }
    }
}

/// What kind of task a person gets.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TaskType {
    /// Sent as `approval`.
    Approval,

    /// Sent as `review`.
    Review,

    /// Sent as `clarification`.
    Clarification,

    /// Sent as `provide_data`.
    ProvideData,

    /// Sent as `attach_file`.
    AttachFile,

    /// Sent as `manual_action`.
    ManualAction,

    /// Sent as `confirmation`.
    Confirmation,

    /// Sent as `validate_real_world`.
    ValidateRealWorld,

    /// Sent as `validate_output`.
    ValidateOutput,

    /// Sent as `assignment`.
    Assignment,

    /// Sent as `delegation`.
    Delegation,

    /// Sent as `reroute`.
    Reroute,

    /// Sent as `override`.
    Override,

    /// Sent as `escalate`.
    Escalate,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(TaskType);

impl TaskType {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approval => "approval",
            Self::Review => "review",
            Self::Clarification => "clarification",
            Self::ProvideData => "provide_data",
            Self::AttachFile => "attach_file",
            Self::ManualAction => "manual_action",
            Self::Confirmation => "confirmation",
            Self::ValidateRealWorld => "validate_real_world",
            Self::ValidateOutput => "validate_output",
            Self::Assignment => "assignment",
            Self::Delegation => "delegation",
            Self::Reroute => "reroute",
            Self::Override => "override",
            Self::Escalate => "escalate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for TaskType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "approval" => Self::Approval,
            "review" => Self::Review,
            "clarification" => Self::Clarification,
            "provide_data" => Self::ProvideData,
            "attach_file" => Self::AttachFile,
            "manual_action" => Self::ManualAction,
            "confirmation" => Self::Confirmation,
            "validate_real_world" => Self::ValidateRealWorld,
            "validate_output" => Self::ValidateOutput,
            "assignment" => Self::Assignment,
            "delegation" => Self::Delegation,
            "reroute" => Self::Reroute,
            "override" => Self::Override,
            "escalate" => Self::Escalate,
            _ => Self::Unknown(value),
        }
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
    pub fn new() -> Self {
        Self::default()
    }

    /// The controls to change, such as `timeout_seconds`.
    #[must_use]
    pub fn controls_patch(mut self, controls_patch: JsonObject) -> Self {
        self.controls_patch = Some(controls_patch);
        self
    }

    /// Who does it.
    #[must_use]
    pub fn actor(mut self, actor: impl Into<String>) -> Self {
        self.actor = Some(actor.into());
        self
    }

    /// Why.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The generation that the change is meant for.
    #[must_use]
    pub fn expected_policy_generation(mut self, expected_policy_generation: i64) -> Self {
        self.expected_policy_generation = Some(expected_policy_generation);
        self
    }

    /// Whether it is the scheduler of the platform that calls.
    #[must_use]
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
    pub fn new() -> Self {
        Self::default()
    }

    /// What others may do: for each grantee such as `delegate:agent://shop/manager` an object
    /// with `allow`.
    #[must_use]
    pub fn grants_patch(mut self, grants_patch: JsonObject) -> Self {
        self.grants_patch = Some(grants_patch);
        self
    }

    /// The limits to change: `max_retry_count`, `retry_backoff_seconds`,
    /// `execution_timeout_seconds`, `ttl_seconds`, `expires_at`.
    #[must_use]
    pub fn envelope_patch(mut self, envelope_patch: JsonObject) -> Self {
        self.envelope_patch = Some(envelope_patch);
        self
    }

    /// Who does it.
    #[must_use]
    pub fn actor(mut self, actor: impl Into<String>) -> Self {
        self.actor = Some(actor.into());
        self
    }

    /// Why.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The generation that the change is meant for.
    #[must_use]
    pub fn expected_policy_generation(mut self, expected_policy_generation: i64) -> Self {
        self.expected_policy_generation = Some(expected_policy_generation);
        self
    }

    /// Whether it is the scheduler of the platform that calls.
    #[must_use]
    pub fn internal_scheduler(mut self, internal_scheduler: bool) -> Self {
        self.internal_scheduler = Some(internal_scheduler);
        self
    }
}

/// What an intent waits for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WaitingReason {
    /// Sent as `WAITING_FOR_HUMAN`.
    WaitingForHuman,

    /// Sent as `WAITING_FOR_TOOL`.
    WaitingForTool,

    /// Sent as `WAITING_FOR_AGENT`.
    WaitingForAgent,

    /// Sent as `WAITING_FOR_TIME`.
    WaitingForTime,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(WaitingReason);

impl WaitingReason {
    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WaitingForHuman => "WAITING_FOR_HUMAN",
            Self::WaitingForTool => "WAITING_FOR_TOOL",
            Self::WaitingForAgent => "WAITING_FOR_AGENT",
            Self::WaitingForTime => "WAITING_FOR_TIME",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for WaitingReason {
    fn from(value: String) -> Self {
        match value.as_str() {
            "WAITING_FOR_HUMAN" => Self::WaitingForHuman,
            "WAITING_FOR_TOOL" => Self::WaitingForTool,
            "WAITING_FOR_AGENT" => Self::WaitingForAgent,
            "WAITING_FOR_TIME" => Self::WaitingForTime,
            _ => Self::Unknown(value),
        }
    }
}
