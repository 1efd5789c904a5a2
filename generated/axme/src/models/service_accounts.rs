// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `ServiceAccounts` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, Nullable, Secret, Timestamp};

/// A service account to be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateServiceAccount {
    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// What people call it.
    ///
    /// From 2 to 120 characters.
    pub name: String,

    /// What people should know of it.
    ///
    /// At most 1024 characters.
    pub description: Nullable<String>,

    /// Who made it.
    ///
    /// From 1 to 255 characters.
    pub created_by_actor_id: String,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CreateServiceAccount {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        org_id: impl Into<String>,
        workspace_id: impl Into<String>,
        name: impl Into<String>,
        created_by_actor_id: impl Into<String>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            workspace_id: workspace_id.into(),
            name: name.into(),
            description: Nullable::Absent,
            created_by_actor_id: created_by_actor_id.into(),
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

    /// What people call it.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// What people should know of it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<Nullable<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Who made it.
    #[must_use]
    #[inline]
    pub fn created_by_actor_id(mut self, created_by_actor_id: impl Into<String>) -> Self {
        self.created_by_actor_id = created_by_actor_id.into();
        self
    }
}

/// A key to be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateServiceAccountKey {
    /// Who made it.
    ///
    /// From 1 to 255 characters.
    pub created_by_actor_id: String,

    /// When it ends to be valid.
    pub expires_at: Nullable<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CreateServiceAccountKey {
    /// A value of what it must have.
    #[inline]
    pub fn new(created_by_actor_id: impl Into<String>) -> Self {
        Self {
            created_by_actor_id: created_by_actor_id.into(),
            expires_at: Nullable::Absent,
            extra: Extra::new(),
        }
    }

    /// Who made it.
    #[must_use]
    #[inline]
    pub fn created_by_actor_id(mut self, created_by_actor_id: impl Into<String>) -> Self {
        self.created_by_actor_id = created_by_actor_id.into();
        self
    }

    /// When it ends to be valid.
    #[must_use]
    #[inline]
    pub fn expires_at(mut self, expires_at: impl Into<Nullable<Timestamp>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
}

/// A key that is no longer valid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokedServiceAccountKey {
    /// The service account.
    pub service_account_id: String,

    /// The key.
    pub key_id: String,

    /// How it stands.
    pub status: ServiceAccountStatus,

    /// When it was revoked, if it was.
    pub revoked_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A key that is no longer valid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RevokedServiceAccountKeyAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The key.
    pub key: RevokedServiceAccountKey,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An account that a program uses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccount {
    /// The service account.
    pub service_account_id: String,

    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// What people call it.
    pub name: String,

    /// What people should know of it.
    pub description: Option<String>,

    /// How it stands.
    pub status: ServiceAccountStatus,

    /// Who made it.
    pub created_by_actor_id: String,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// The address at which agents reach the account. Newer servers give it.
    pub agent_address: Option<String>,

    /// What people see. Newer servers give it.
    pub display_name: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A service account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccountAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The account.
    pub service_account: ServiceAccount,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A key of a service account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccountKey {
    /// The key.
    pub key_id: String,

    /// The service account.
    pub service_account_id: String,

    /// The end of the key, to tell it from others.
    pub key_hint: String,

    /// How it stands.
    pub status: ServiceAccountStatus,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it ends to be valid.
    pub expires_at: Option<Timestamp>,

    /// The key in plain text; it stands in this answer and in no other.
    pub token: Secret,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A key that was made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccountKeyAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The key.
    pub key: ServiceAccountKey,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Service accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServiceAccountList {
    /// That the call was done.
    pub ok: bool,

    /// The accounts.
    pub service_accounts: Vec<ServiceAccount>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How a service account or its key stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ServiceAccountStatus {
    /// Sent as `active`.
    Active,

    /// Sent as `suspended`.
    Suspended,

    /// Sent as `revoked`.
    Revoked,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(ServiceAccountStatus);

impl ServiceAccountStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Revoked => "revoked",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for ServiceAccountStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "active" => Self::Active,
            "suspended" => Self::Suspended,
            "revoked" => Self::Revoked,
            _ => Self::Unknown(value),
        }
    }
}
