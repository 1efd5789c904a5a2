// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate amdahl
//! Types that are used all over the API.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp, Value};

/// Something that a run has made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Artifact {
    /// Its name for the platform.
    pub id: Option<String>,

    /// What it is.
    pub artifact_type: Option<String>,

    /// What people see.
    pub title: Option<String>,

    /// How it stands.
    pub status: Option<String>,

    /// Which version it is.
    pub current_version: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A run has made something.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArtifactCreated {
    /// The name of the event.
    pub event: String,

    /// Whose it is.
    pub business_id: Option<String>,

    /// Something that a run has made.
    pub artifact: Option<Artifact>,

    /// When it happened.
    pub timestamp: Option<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Something that a run has made stands otherwise now.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArtifactStatusChanged {
    /// The name of the event.
    pub event: String,

    /// What it is.
    pub artifact_id: Option<String>,

    /// How it stood.
    pub previous_status: Option<String>,

    /// How it stands.
    pub new_status: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Something that a run has made has changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ArtifactUpdated {
    /// The name of the event.
    pub event: String,

    /// What has changed.
    pub artifact_id: Option<String>,

    /// Which version it is now.
    pub version: Option<i64>,

    /// How it has changed, in words.
    pub change_summary: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What went wrong.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorBodyModel {
    /// What went wrong, for programs.
    pub code: Option<ErrorCode>,

    /// What went wrong, for people.
    pub message: Option<String>,

    /// More about it. Not in the guide.
    pub details: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What went wrong, for programs. `invalid_argument` is the guide's; the others are named
/// by other public pages of the vendor or assumed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// Sent as `invalid_argument`.
    InvalidArgument,

    /// Sent as `invalid_request`.
    InvalidRequest,

    /// Sent as `unauthenticated`.
    Unauthenticated,

    /// Sent as `permission_denied`.
    PermissionDenied,

    /// Sent as `not_found`.
    NotFound,

    /// Sent as `conflict`.
    Conflict,

    /// Sent as `rate_limited`.
    RateLimited,

    /// Sent as `not_on_public_api`.
    NotOnPublicApi,

    /// Sent as `internal`.
    Internal,

    /// Sent as `unavailable`.
    Unavailable,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(ErrorCode);

impl ErrorCode {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidArgument => "invalid_argument",
            Self::InvalidRequest => "invalid_request",
            Self::Unauthenticated => "unauthenticated",
            Self::PermissionDenied => "permission_denied",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::NotOnPublicApi => "not_on_public_api",
            Self::Internal => "internal",
            Self::Unavailable => "unavailable",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for ErrorCode {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "invalid_argument" => Self::InvalidArgument,
            "invalid_request" => Self::InvalidRequest,
            "unauthenticated" => Self::Unauthenticated,
            "permission_denied" => Self::PermissionDenied,
            "not_found" => Self::NotFound,
            "conflict" => Self::Conflict,
            "rate_limited" => Self::RateLimited,
            "not_on_public_api" => Self::NotOnPublicApi,
            "internal" => Self::Internal,
            "unavailable" => Self::Unavailable,
            _ => Self::Unknown(value),
        }
    }
}

/// What went wrong, and how long to wait.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorEnvelope {
    /// What went wrong.
    pub error: Option<ErrorBodyModel>,

    /// How many seconds to wait, with status 429.
    pub retry_after: Option<f64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A run has ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SessionCompleted {
    /// The name of the event.
    pub event: String,

    /// The run.
    pub session_id: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What a delivery says. The guide reads no member of it; the members here are named by
/// other public pages of the vendor. An event that is not named here is kept as it came.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// Sent as `session.completed`.
    SessionCompleted(SessionCompleted),

    /// Sent as `artifact.created`.
    ArtifactCreated(ArtifactCreated),

    /// Sent as `artifact.updated`.
    ArtifactUpdated(ArtifactUpdated),

    /// Sent as `artifact.status_changed`.
    ArtifactStatusChanged(ArtifactStatusChanged),

    /// A value that this version of the crate does not know.
    Unknown(Value),
}

impl From<SessionCompleted> for WebhookEvent {
    #[inline]
    fn from(value: SessionCompleted) -> Self {
        Self::SessionCompleted(value)
    }
}

impl From<ArtifactCreated> for WebhookEvent {
    #[inline]
    fn from(value: ArtifactCreated) -> Self {
        Self::ArtifactCreated(value)
    }
}

impl From<ArtifactUpdated> for WebhookEvent {
    #[inline]
    fn from(value: ArtifactUpdated) -> Self {
        Self::ArtifactUpdated(value)
    }
}

impl From<ArtifactStatusChanged> for WebhookEvent {
    #[inline]
    fn from(value: ArtifactStatusChanged) -> Self {
        Self::ArtifactStatusChanged(value)
    }
}
