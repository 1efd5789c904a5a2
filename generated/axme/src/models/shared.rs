// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that are used all over the API.

use std::collections::BTreeMap;

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp, Value};

/// What went wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// What went wrong, for programs.
    pub code: Option<String>,

    /// What went wrong, in words.
    pub message: Option<String>,

    /// What else there is to say of it.
    pub details: Option<Value>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What went wrong, in one of several forms.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorEnvelope {
    /// What went wrong.
    pub error: Option<ErrorEnvelopeError>,

    /// What went wrong, in words.
    pub message: Option<String>,

    /// What went wrong, in words or by the members of the request that are wrong.
    pub detail: Option<ErrorEnvelopeDetail>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What went wrong, in words or by the members of the request that are wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorEnvelopeDetail {
    /// A text as it is.
    String(String),

    /// A list as it is.
    InvalidMemberArray(Vec<InvalidMember>),

    /// A value that this version of the crate does not know.
    Unknown(Value),
}

impl From<String> for ErrorEnvelopeDetail {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ErrorEnvelopeDetail {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorEnvelopeError {
    /// A text as it is.
    String(String),

    /// A [`ErrorDetail`].
    ErrorDetail(ErrorDetail),

    /// A value that this version of the crate does not know.
    Unknown(Value),
}

impl From<String> for ErrorEnvelopeError {
    #[inline]
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ErrorEnvelopeError {
    #[inline]
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<ErrorDetail> for ErrorEnvelopeError {
    #[inline]
    fn from(value: ErrorDetail) -> Self {
        Self::ErrorDetail(value)
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
    #[inline]
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
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// What to do, at length.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// What kind of task it is.
    #[must_use]
    #[inline]
    pub fn task_type(mut self, task_type: impl Into<TaskType>) -> Self {
        self.task_type = Some(task_type.into());
        self
    }

    /// The outcomes that the person can choose from.
    #[must_use]
    #[inline]
    pub fn allowed_outcomes(
        mut self,
        allowed_outcomes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_outcomes = Some(allowed_outcomes.into_iter().map(Into::into).collect());
        self
    }

    /// Whether a comment must be given.
    #[must_use]
    #[inline]
    pub fn required_comment(mut self, required_comment: bool) -> Self {
        self.required_comment = Some(required_comment);
        self
    }

    /// Who may do it.
    #[must_use]
    #[inline]
    pub fn assignees(mut self, assignees: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.assignees = Some(assignees.into_iter().map(Into::into).collect());
        self
    }

    /// Whether proof must be given.
    #[must_use]
    #[inline]
    pub fn evidence_required(mut self, evidence_required: bool) -> Self {
        self.evidence_required = Some(evidence_required);
        self
    }

    /// The JSON Schema of what the person fills in.
    #[must_use]
    #[inline]
    pub fn form_schema(mut self, form_schema: JsonObject) -> Self {
        self.form_schema = Some(form_schema);
        self
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
    #[inline]
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
    #[inline]
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

/// A member of a request that is wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvalidMember {
    /// Where it stands, name by name; a number is a place in a list.
    pub loc: Option<Vec<Value>>,

    /// What is wrong with it.
    pub msg: Option<String>,

    /// What kind of mistake it is.
    pub kind: Option<String>,

    /// What was given.
    pub input: Option<Value>,

    /// What else there is to say of it.
    pub ctx: Option<Value>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
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
    #[inline]
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
    #[inline]
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
#[derive(Clone, Debug, PartialEq)]
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

/// Somebody or something that messages can go to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Principal {
    /// The principal.
    pub principal_id: String,

    /// The organization.
    pub org_id: Option<String>,

    /// The workspace.
    pub workspace_id: Option<String>,

    /// What kind of principal it is.
    pub principal_type: PrincipalType,

    /// What people see.
    pub display_name: Option<String>,

    /// How it stands.
    pub status: PrincipalStatus,

    /// Anything that you want to keep with it.
    pub metadata: Option<JsonObject>,

    /// When it was made.
    pub created_at: Option<Timestamp>,

    /// When it last changed.
    pub updated_at: Option<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How a principal or a plan stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PrincipalStatus {
    /// Sent as `active`.
    Active,

    /// Sent as `suspended`.
    Suspended,

    /// Sent as `inactive`.
    Inactive,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(PrincipalStatus);

impl PrincipalStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Inactive => "inactive",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for PrincipalStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "active" => Self::Active,
            "suspended" => Self::Suspended,
            "inactive" => Self::Inactive,
            _ => Self::Unknown(value),
        }
    }
}

/// What kind of principal it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PrincipalType {
    /// Sent as `user`.
    User,

    /// Sent as `service_agent`.
    ServiceAgent,

    /// Sent as `service_account`.
    ServiceAccount,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(PrincipalType);

impl PrincipalType {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "user",
            Self::ServiceAgent => "service_agent",
            Self::ServiceAccount => "service_account",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for PrincipalType {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "user" => Self::User,
            "service_agent" => Self::ServiceAgent,
            "service_account" => Self::ServiceAccount,
            _ => Self::Unknown(value),
        }
    }
}

/// A number for each thing that is counted. Assumption: any may be missing, and there may
/// be others; the vendor's schemas name these seven.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuotaDimensions {
    /// Calls in a minute.
    pub requests_per_minute: Option<i64>,

    /// Intents in a day.
    pub intents_per_day: Option<i64>,

    /// Writes to inboxes in a day.
    pub inbox_writes_per_day: Option<i64>,

    /// Bytes of media uploaded in a day.
    pub media_upload_bytes_per_day: Option<i64>,

    /// Bytes of media that are kept.
    pub media_storage_bytes: Option<i64>,

    /// Deliveries to webhooks in a day.
    pub webhook_deliveries_per_day: Option<i64>,

    /// Changes of schemas in a day.
    pub schema_writes_per_day: Option<i64>,

    /// All other members.
    pub extra: BTreeMap<String, i64>,
}

impl QuotaDimensions {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls in a minute.
    #[must_use]
    #[inline]
    pub fn requests_per_minute(mut self, requests_per_minute: i64) -> Self {
        self.requests_per_minute = Some(requests_per_minute);
        self
    }

    /// Intents in a day.
    #[must_use]
    #[inline]
    pub fn intents_per_day(mut self, intents_per_day: i64) -> Self {
        self.intents_per_day = Some(intents_per_day);
        self
    }

    /// Writes to inboxes in a day.
    #[must_use]
    #[inline]
    pub fn inbox_writes_per_day(mut self, inbox_writes_per_day: i64) -> Self {
        self.inbox_writes_per_day = Some(inbox_writes_per_day);
        self
    }

    /// Bytes of media uploaded in a day.
    #[must_use]
    #[inline]
    pub fn media_upload_bytes_per_day(mut self, media_upload_bytes_per_day: i64) -> Self {
        self.media_upload_bytes_per_day = Some(media_upload_bytes_per_day);
        self
    }

    /// Bytes of media that are kept.
    #[must_use]
    #[inline]
    pub fn media_storage_bytes(mut self, media_storage_bytes: i64) -> Self {
        self.media_storage_bytes = Some(media_storage_bytes);
        self
    }

    /// Deliveries to webhooks in a day.
    #[must_use]
    #[inline]
    pub fn webhook_deliveries_per_day(mut self, webhook_deliveries_per_day: i64) -> Self {
        self.webhook_deliveries_per_day = Some(webhook_deliveries_per_day);
        self
    }

    /// Changes of schemas in a day.
    #[must_use]
    #[inline]
    pub fn schema_writes_per_day(mut self, schema_writes_per_day: i64) -> Self {
        self.schema_writes_per_day = Some(schema_writes_per_day);
        self
    }
}

/// What a member may do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Role {
    /// Sent as `org_owner`.
    OrgOwner,

    /// Sent as `org_admin`.
    OrgAdmin,

    /// Sent as `workspace_admin`.
    WorkspaceAdmin,

    /// Sent as `member`.
    Member,

    /// Sent as `billing_viewer`.
    BillingViewer,

    /// Sent as `security_auditor`.
    SecurityAuditor,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(Role);

impl Role {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrgOwner => "org_owner",
            Self::OrgAdmin => "org_admin",
            Self::WorkspaceAdmin => "workspace_admin",
            Self::Member => "member",
            Self::BillingViewer => "billing_viewer",
            Self::SecurityAuditor => "security_auditor",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for Role {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "org_owner" => Self::OrgOwner,
            "org_admin" => Self::OrgAdmin,
            "workspace_admin" => Self::WorkspaceAdmin,
            "member" => Self::Member,
            "billing_viewer" => Self::BillingViewer,
            "security_auditor" => Self::SecurityAuditor,
            _ => Self::Unknown(value),
        }
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
    #[inline]
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
    #[inline]
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

/// How messages travel.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum TransportType {
    /// Sent as `matrix`.
    Matrix,

    /// Sent as `http`.
    Http,

    /// Sent as `queue`.
    Queue,

    /// Sent as `webhook`.
    Webhook,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(TransportType);

impl TransportType {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Matrix => "matrix",
            Self::Http => "http",
            Self::Queue => "queue",
            Self::Webhook => "webhook",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for TransportType {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "matrix" => Self::Matrix,
            "http" => Self::Http,
            "queue" => Self::Queue,
            "webhook" => Self::Webhook,
            _ => Self::Unknown(value),
        }
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
    #[inline]
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
    #[inline]
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
