// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Approvals` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, Timestamp};

/// A decision that was taken.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApprovalAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The decision.
    pub approval: ApprovalDecision,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A decision that was taken.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApprovalDecision {
    /// The approval.
    pub approval_id: String,

    /// What was decided.
    pub decision: Decision,

    /// A remark for those who read the decision.
    pub comment: Option<String>,

    /// When it was decided.
    pub decided_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A decision.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DecideApproval {
    /// What was decided.
    pub decision: Decision,

    /// A remark for those who read the decision.
    ///
    /// At most 1000 characters.
    pub comment: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl DecideApproval {
    /// A value of what it must have.
    #[inline]
    pub fn new(decision: impl Into<Decision>) -> Self {
        Self { decision: decision.into(), comment: None, extra: Extra::new() }
    }

    /// What was decided.
    #[must_use]
    #[inline]
    pub fn decision(mut self, decision: impl Into<Decision>) -> Self {
        self.decision = decision.into();
        self
    }

    /// A remark for those who read the decision.
    #[must_use]
    #[inline]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

/// Yes or no.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Decision {
    /// Sent as `approve`.
    Approve,

    /// Sent as `reject`.
    Reject,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(Decision);

impl Decision {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approve => "approve",
            Self::Reject => "reject",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for Decision {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "approve" => Self::Approve,
            "reject" => Self::Reject,
            _ => Self::Unknown(value),
        }
    }
}
