// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Quotas` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, Timestamp};

use crate::models::QuotaDimensions;

/// What happens beyond a limit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OverageMode {
    /// Sent as `block`.
    Block,

    /// Sent as `grace`.
    Grace,

    /// Sent as `bill_overage`.
    BillOverage,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(OverageMode);

impl OverageMode {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Block => "block",
            Self::Grace => "grace",
            Self::BillOverage => "bill_overage",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for OverageMode {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "block" => Self::Block,
            "grace" => Self::Grace,
            "bill_overage" => Self::BillOverage,
            _ => Self::Unknown(value),
        }
    }
}

/// A quota.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuotaAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The quota.
    pub quota_policy: QuotaPolicy,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The limits of a workspace.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QuotaPolicy {
    /// The quota.
    pub quota_policy_id: String,

    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// The limits.
    pub dimensions: QuotaDimensions,

    /// From how much of the limit on the platform warns, in percent.
    pub soft_threshold_percent: i64,

    /// Whether the limit stops calls, or only warns.
    pub hard_enforcement: Option<bool>,

    /// What happens beyond the limit.
    pub overage_mode: OverageMode,

    /// Who changed it last.
    pub updated_by_actor_id: Option<String>,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The limits of a workspace.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateQuota {
    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// The limits.
    pub dimensions: QuotaDimensions,

    /// From how much of the limit on the platform warns, in percent.
    ///
    /// From `1` to `100`.
    pub soft_threshold_percent: Option<i64>,

    /// Whether the limit stops calls, or only warns.
    pub hard_enforcement: Option<bool>,

    /// What happens beyond the limit.
    pub overage_mode: OverageMode,

    /// Who changed it last.
    ///
    /// From 1 to 255 characters.
    pub updated_by_actor_id: String,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpdateQuota {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        org_id: impl Into<String>,
        workspace_id: impl Into<String>,
        dimensions: QuotaDimensions,
        overage_mode: impl Into<OverageMode>,
        updated_by_actor_id: impl Into<String>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            workspace_id: workspace_id.into(),
            dimensions,
            soft_threshold_percent: None,
            hard_enforcement: None,
            overage_mode: overage_mode.into(),
            updated_by_actor_id: updated_by_actor_id.into(),
            extra: Extra::new(),
        }
    }

    /// The organization.
    #[must_use]
    #[inline]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = org_id.into();
        self
    }

    /// The workspace.
    #[must_use]
    #[inline]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = workspace_id.into();
        self
    }

    /// The limits.
    #[must_use]
    #[inline]
    pub fn dimensions(mut self, dimensions: QuotaDimensions) -> Self {
        self.dimensions = dimensions;
        self
    }

    /// From how much of the limit on the platform warns, in percent.
    #[must_use]
    #[inline]
    pub fn soft_threshold_percent(mut self, soft_threshold_percent: i64) -> Self {
        self.soft_threshold_percent = Some(soft_threshold_percent);
        self
    }

    /// Whether the limit stops calls, or only warns.
    #[must_use]
    #[inline]
    pub fn hard_enforcement(mut self, hard_enforcement: bool) -> Self {
        self.hard_enforcement = Some(hard_enforcement);
        self
    }

    /// What happens beyond the limit.
    #[must_use]
    #[inline]
    pub fn overage_mode(mut self, overage_mode: impl Into<OverageMode>) -> Self {
        self.overage_mode = overage_mode.into();
        self
    }

    /// Who changed it last.
    #[must_use]
    #[inline]
    pub fn updated_by_actor_id(mut self, updated_by_actor_id: impl Into<String>) -> Self {
        self.updated_by_actor_id = updated_by_actor_id.into();
        self
    }
}
