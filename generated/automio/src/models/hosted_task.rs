// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that only `HostedTask` uses.

use specloom_runtime::Extra;
use specloom_runtime::codegen::string_enum;

/// How far a task has come.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProgressRequest {
    /// Percent done, from 0 to 100.
    pub progress: i64,

    /// What is being done, for people.
    pub info: String,

    /// The state of the task.
    pub status: Option<ProgressStatus>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ProgressRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(progress: i64, info: impl Into<String>) -> Self {
        Self {
            progress,
            info: info.into(),
            status: Some(ProgressStatus::Pending),
            extra: Extra::new(),
        }
    }

    /// Percent done, from 0 to 100.
    #[must_use]
    #[inline]
    pub fn progress(mut self, progress: i64) -> Self {
        self.progress = progress;
        self
    }

    /// What is being done, for people.
    #[must_use]
    #[inline]
    pub fn info(mut self, info: impl Into<String>) -> Self {
        self.info = info.into();
        self
    }

    /// The state of the task.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<ProgressStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// How telling progress went.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProgressResult {
    /// Whether it was taken.
    pub success: Option<bool>,

    /// A sentence for people.
    pub message: Option<String>,

    /// The task.
    pub task_id: Option<String>,

    /// Percent done.
    pub progress: Option<i64>,

    /// What is being done.
    pub info: Option<String>,

    /// The state of the task.
    pub status: Option<ProgressStatus>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The state of a task.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProgressStatus {
    /// Sent as `pending`.
    Pending,

    /// Sent as `in_progress`.
    InProgress,

    /// Sent as `completed`.
    Completed,

    /// Sent as `failed`.
    Failed,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(ProgressStatus);

impl ProgressStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::InProgress => "in_progress",
            Self::Completed => "completed",
            Self::Failed => "failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for ProgressStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "pending" => Self::Pending,
            "in_progress" => Self::InProgress,
            "completed" => Self::Completed,
            "failed" => Self::Failed,
            _ => Self::Unknown(value),
        }
    }
}
