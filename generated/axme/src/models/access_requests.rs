// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `AccessRequests` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, Timestamp};

use crate::models::Role;

/// A request for access and how it stands.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessRequest {
    /// The request for access.
    pub access_request_id: String,

    /// What is asked for.
    pub request_type: AccessRequestType,

    /// How the request stands.
    pub state: AccessRequestState,

    /// Who asks.
    pub requester_actor_id: String,

    /// The organization.
    pub org_id: Option<String>,

    /// The workspace.
    pub workspace_id: Option<String>,

    /// The role that is asked for.
    pub requested_role: Option<Role>,

    /// The company that somebody asks for.
    pub company_name: Option<String>,

    /// Why it is asked for.
    pub justification: Option<String>,

    /// Who reviews.
    pub reviewer_actor_id: Option<String>,

    /// What the reviewer says.
    pub review_comment: Option<String>,

    /// When it was reviewed.
    pub reviewed_at: Option<Timestamp>,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A request for access.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessRequestAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The request.
    pub access_request: AccessRequest,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Requests for access.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessRequestList {
    /// That the call was done.
    pub ok: bool,

    /// The requests.
    pub access_requests: Vec<AccessRequest>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How a request for access stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccessRequestState {
    /// Sent as `pending`.
    Pending,

    /// Sent as `under_review`.
    UnderReview,

    /// Sent as `approved`.
    Approved,

    /// Sent as `rejected`.
    Rejected,

    /// Sent as `waitlisted`.
    Waitlisted,

    /// Sent as `expired`.
    Expired,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(AccessRequestState);

impl AccessRequestState {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::UnderReview => "under_review",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Waitlisted => "waitlisted",
            Self::Expired => "expired",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for AccessRequestState {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "pending" => Self::Pending,
            "under_review" => Self::UnderReview,
            "approved" => Self::Approved,
            "rejected" => Self::Rejected,
            "waitlisted" => Self::Waitlisted,
            "expired" => Self::Expired,
            _ => Self::Unknown(value),
        }
    }
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AccessRequestType {
    /// Sent as `create_organization`.
    CreateOrganization,

    /// Sent as `join_organization`.
    JoinOrganization,

    /// Sent as `elevated_role`.
    ElevatedRole,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(AccessRequestType);

impl AccessRequestType {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateOrganization => "create_organization",
            Self::JoinOrganization => "join_organization",
            Self::ElevatedRole => "elevated_role",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for AccessRequestType {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "create_organization" => Self::CreateOrganization,
            "join_organization" => Self::JoinOrganization,
            "elevated_role" => Self::ElevatedRole,
            _ => Self::Unknown(value),
        }
    }
}

/// What somebody asks for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAccessRequest {
    /// What is asked for.
    pub request_type: AccessRequestType,

    /// Who asks.
    ///
    /// From 1 to 255 characters.
    pub requester_actor_id: String,

    /// The organization.
    pub org_id: Option<String>,

    /// The workspace.
    pub workspace_id: Option<String>,

    /// The role that is asked for.
    pub requested_role: Option<Role>,

    /// The company that somebody asks for.
    ///
    /// From 2 to 255 characters.
    pub company_name: Option<String>,

    /// Why it is asked for.
    ///
    /// At most 4000 characters.
    pub justification: Option<String>,

    /// Until when it is asked for. Assumption: the gateway takes it, the schemas of the vendor
    /// do not.
    pub expires_at: Option<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CreateAccessRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        request_type: impl Into<AccessRequestType>,
        requester_actor_id: impl Into<String>,
    ) -> Self {
        Self {
            request_type: request_type.into(),
            requester_actor_id: requester_actor_id.into(),
            org_id: None,
            workspace_id: None,
            requested_role: None,
            company_name: None,
            justification: None,
            expires_at: None,
            extra: Extra::new(),
        }
    }

    /// What is asked for.
    #[must_use]
    #[inline]
    pub fn request_type(mut self, request_type: impl Into<AccessRequestType>) -> Self {
        self.request_type = request_type.into();
        self
    }

    /// Who asks.
    #[must_use]
    #[inline]
    pub fn requester_actor_id(mut self, requester_actor_id: impl Into<String>) -> Self {
        self.requester_actor_id = requester_actor_id.into();
        self
    }

    /// The organization.
    #[must_use]
    #[inline]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = Some(org_id.into());
        self
    }

    /// The workspace.
    #[must_use]
    #[inline]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = Some(workspace_id.into());
        self
    }

    /// The role that is asked for.
    #[must_use]
    #[inline]
    pub fn requested_role(mut self, requested_role: impl Into<Role>) -> Self {
        self.requested_role = Some(requested_role.into());
        self
    }

    /// The company that somebody asks for.
    #[must_use]
    #[inline]
    pub fn company_name(mut self, company_name: impl Into<String>) -> Self {
        self.company_name = Some(company_name.into());
        self
    }

    /// Why it is asked for.
    #[must_use]
    #[inline]
    pub fn justification(mut self, justification: impl Into<String>) -> Self {
        self.justification = Some(justification.into());
        self
    }

    /// Until when it is asked for.
    #[must_use]
    #[inline]
    pub fn expires_at(mut self, expires_at: Timestamp) -> Self {
        self.expires_at = Some(expires_at);
        self
    }
}

/// What a reviewer decides.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReviewAccessRequest {
    /// What was decided.
    pub decision: ReviewDecision,

    /// Who reviews.
    ///
    /// From 1 to 255 characters.
    pub reviewer_actor_id: String,

    /// What the reviewer says.
    ///
    /// At most 4000 characters.
    pub review_comment: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ReviewAccessRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(decision: impl Into<ReviewDecision>, reviewer_actor_id: impl Into<String>) -> Self {
        Self {
            decision: decision.into(),
            reviewer_actor_id: reviewer_actor_id.into(),
            review_comment: None,
            extra: Extra::new(),
        }
    }

    /// What was decided.
    #[must_use]
    #[inline]
    pub fn decision(mut self, decision: impl Into<ReviewDecision>) -> Self {
        self.decision = decision.into();
        self
    }

    /// Who reviews.
    #[must_use]
    #[inline]
    pub fn reviewer_actor_id(mut self, reviewer_actor_id: impl Into<String>) -> Self {
        self.reviewer_actor_id = reviewer_actor_id.into();
        self
    }

    /// What the reviewer says.
    #[must_use]
    #[inline]
    pub fn review_comment(mut self, review_comment: impl Into<String>) -> Self {
        self.review_comment = Some(review_comment.into());
        self
    }
}

/// What a reviewer decides.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReviewDecision {
    /// Sent as `approve`.
    Approve,

    /// Sent as `reject`.
    Reject,

    /// Sent as `waitlist`.
    Waitlist,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(ReviewDecision);

impl ReviewDecision {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approve => "approve",
            Self::Reject => "reject",
            Self::Waitlist => "waitlist",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for ReviewDecision {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "approve" => Self::Approve,
            "reject" => Self::Reject,
            "waitlist" => Self::Waitlist,
            _ => Self::Unknown(value),
        }
    }
}
