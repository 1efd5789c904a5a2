// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Members` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp};

use crate::models::Role;

/// Who is to become a member.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddMember {
    /// The organization of the path once more. The schemas of the vendor ask for it; the client
    /// puts it in.
    pub org_id: Option<String>,

    /// The workspace that the membership is limited to.
    pub workspace_id: Option<String>,

    /// The person or program that this is about.
    ///
    /// From 1 to 255 characters.
    pub actor_id: String,

    /// What the member may do.
    pub role: Role,

    /// Who invites.
    ///
    /// From 1 to 255 characters.
    pub invited_by_actor_id: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AddMember {
    /// A value of what it must have.
    #[inline]
    pub fn new(actor_id: impl Into<String>, role: impl Into<Role>) -> Self {
        Self {
            org_id: None,
            workspace_id: None,
            actor_id: actor_id.into(),
            role: role.into(),
            invited_by_actor_id: None,
            extra: Extra::new(),
        }
    }

    /// The organization of the path once more.
    #[must_use]
    #[inline]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = Some(org_id.into());
        self
    }

    /// The workspace that the membership is limited to.
    #[must_use]
    #[inline]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = Some(workspace_id.into());
        self
    }

    /// The person or program that this is about.
    #[must_use]
    #[inline]
    pub fn actor_id(mut self, actor_id: impl Into<String>) -> Self {
        self.actor_id = actor_id.into();
        self
    }

    /// What the member may do.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<Role>) -> Self {
        self.role = role.into();
        self
    }

    /// Who invites.
    #[must_use]
    #[inline]
    pub fn invited_by_actor_id(mut self, invited_by_actor_id: impl Into<String>) -> Self {
        self.invited_by_actor_id = Some(invited_by_actor_id.into());
        self
    }
}

/// A member of an organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Member {
    /// The membership.
    pub member_id: String,

    /// The organization.
    pub org_id: String,

    /// The workspace that the membership is limited to, if it is.
    pub workspace_id: Option<String>,

    /// The person or program that this is about.
    pub actor_id: String,

    /// What the member may do.
    pub role: Role,

    /// How it stands.
    pub status: MemberStatus,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A member.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The member.
    pub member: Member,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Members.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemberList {
    /// That the call was done.
    pub ok: bool,

    /// The members.
    pub members: Vec<Member>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How a membership stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MemberStatus {
    /// Sent as `active`.
    Active,

    /// Sent as `invited`.
    Invited,

    /// Sent as `suspended`.
    Suspended,

    /// Sent as `removed`.
    Removed,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(MemberStatus);

impl MemberStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Invited => "invited",
            Self::Suspended => "suspended",
            Self::Removed => "removed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for MemberStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "active" => Self::Active,
            "invited" => Self::Invited,
            "suspended" => Self::Suspended,
            "removed" => Self::Removed,
            _ => Self::Unknown(value),
        }
    }
}

/// A member who is gone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemovedMember {
    /// That the call was done.
    pub ok: bool,

    /// That the member is gone.
    pub removed: Option<bool>,

    /// The organization.
    pub org_id: Option<String>,

    /// The membership.
    pub member_id: Option<String>,

    /// When it was removed.
    pub removed_at: Option<Timestamp>,

    /// What became of it. Assumption: older servers put everything into one member with this
    /// name.
    pub result: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The members of a membership that are to change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMember {
    /// The organization of the path once more. The schemas of the vendor ask for it; the client
    /// puts it in.
    pub org_id: Option<String>,

    /// The membership of the path once more. The schemas of the vendor ask for it; the client
    /// puts it in.
    pub member_id: Option<String>,

    /// The workspace that the membership is limited to.
    pub workspace_id: Option<String>,

    /// What the member may do.
    pub role: Option<Role>,

    /// How it stands.
    pub status: Option<MemberStatus>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpdateMember {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The organization of the path once more.
    #[must_use]
    #[inline]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = Some(org_id.into());
        self
    }

    /// The membership of the path once more.
    #[must_use]
    #[inline]
    pub fn member_id(mut self, member_id: impl Into<String>) -> Self {
        self.member_id = Some(member_id.into());
        self
    }

    /// The workspace that the membership is limited to.
    #[must_use]
    #[inline]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = Some(workspace_id.into());
        self
    }

    /// What the member may do.
    #[must_use]
    #[inline]
    pub fn role(mut self, role: impl Into<Role>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// How it stands.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<MemberStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}
