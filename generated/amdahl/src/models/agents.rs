// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate amdahl
//! Types that only `Agents` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp, Value};

/// Something that happened in a run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentEvent {
    /// What happened.
    pub kind: AgentEventType,

    /// More about it.
    pub data: Option<Value>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What happened. The two that are named end the stream.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentEventType {
    /// Sent as `session.completed`.
    SessionCompleted,

    /// Sent as `session.failed`.
    SessionFailed,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(AgentEventType);

impl AgentEventType {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SessionCompleted => "session.completed",
            Self::SessionFailed => "session.failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for AgentEventType {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "session.completed" => Self::SessionCompleted,
            "session.failed" => Self::SessionFailed,
            _ => Self::Unknown(value),
        }
    }
}

/// Who does the work. `content_writer` is the guide's; the others are named by other public
/// pages of the vendor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentProfile {
    /// Sent as `content_writer`.
    ContentWriter,

    /// Sent as `researcher`.
    Researcher,

    /// Sent as `copilot`.
    Copilot,

    /// Sent as `orchestrator`.
    Orchestrator,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(AgentProfile);

impl AgentProfile {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ContentWriter => "content_writer",
            Self::Researcher => "researcher",
            Self::Copilot => "copilot",
            Self::Orchestrator => "orchestrator",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for AgentProfile {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "content_writer" => Self::ContentWriter,
            "researcher" => Self::Researcher,
            "copilot" => Self::Copilot,
            "orchestrator" => Self::Orchestrator,
            _ => Self::Unknown(value),
        }
    }
}

/// An answer to what a run has asked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentResumeRequest {
    /// The answer, as the run wants it.
    pub input: JsonObject,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AgentResumeRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(input: JsonObject) -> Self {
        Self { input, extra: Extra::new() }
    }

    /// The answer, as the run wants it.
    #[must_use]
    #[inline]
    pub fn input(mut self, input: JsonObject) -> Self {
        self.input = input;
        self
    }
}

/// A run that was started.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentRun {
    /// Its name, for the calls that follow it.
    pub session_id: String,

    /// How a run stands.
    pub status: Option<AgentRunStatus>,

    /// Who does the work.
    pub profile_id: Option<AgentProfile>,

    /// When it was started. Assumption.
    pub created_at: Option<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What an agent is to do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentRunRequest {
    /// Who does the work.
    pub profile_id: AgentProfile,

    /// What it is to do, in words. An empty one is refused with `invalid_argument`.
    pub task: String,

    /// What it needs to know besides.
    ///
    /// Defaults to `{}`.
    pub input_params: Option<JsonObject>,

    /// Whether the answer comes at once; the client says `true` unless told otherwise.
    pub async_: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AgentRunRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(profile_id: impl Into<AgentProfile>, task: impl Into<String>) -> Self {
        Self {
            profile_id: profile_id.into(),
            task: task.into(),
            input_params: Some(JsonObject::new()),
            async_: Some(true),
            extra: Extra::new(),
        }
    }

    /// Sets `profile_id`.
    #[must_use]
    #[inline]
    pub fn profile_id(mut self, profile_id: impl Into<AgentProfile>) -> Self {
        self.profile_id = profile_id.into();
        self
    }

    /// What it is to do, in words.
    #[must_use]
    #[inline]
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.task = task.into();
        self
    }

    /// What it needs to know besides.
    #[must_use]
    #[inline]
    pub fn input_params(mut self, input_params: JsonObject) -> Self {
        self.input_params = Some(input_params);
        self
    }

    /// Whether the answer comes at once; the client says `true` unless told otherwise.
    #[must_use]
    #[inline]
    pub fn async_(mut self, async_: bool) -> Self {
        self.async_ = Some(async_);
        self
    }
}

/// How a run stands. `complete`, `failed` and `canceled` are its ends; `awaiting_input`
/// waits for `agents.resume`; any other is on the way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AgentRunStatus {
    /// Sent as `queued`.
    Queued,

    /// Sent as `running`.
    Running,

    /// Sent as `awaiting_input`.
    AwaitingInput,

    /// Sent as `complete`.
    Complete,

    /// Sent as `failed`.
    Failed,

    /// Sent as `canceled`.
    Canceled,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(AgentRunStatus);

impl AgentRunStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::AwaitingInput => "awaiting_input",
            Self::Complete => "complete",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for AgentRunStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "queued" => Self::Queued,
            "running" => Self::Running,
            "awaiting_input" => Self::AwaitingInput,
            "complete" => Self::Complete,
            "failed" => Self::Failed,
            "canceled" => Self::Canceled,
            _ => Self::Unknown(value),
        }
    }
}

/// How a run stands.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgentStatus {
    /// How a run stands.
    pub status: AgentRunStatus,

    /// Its name. Assumption.
    pub session_id: Option<String>,

    /// Who does the work.
    pub profile_id: Option<AgentProfile>,

    /// When it was started. Assumption.
    pub created_at: Option<Timestamp>,

    /// When something last happened. Assumption.
    pub updated_at: Option<Timestamp>,

    /// What came out of it. Assumption.
    pub output: Option<Value>,

    /// What came out of it, under another name. Assumption.
    pub result: Option<Value>,

    /// Why it failed. Assumption.
    pub error: Option<Value>,

    /// What it asks. Assumption.
    pub pending_input: Option<Value>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
