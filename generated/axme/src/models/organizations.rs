// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Organizations` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp};

/// An organization to be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOrganization {
    /// What people call it.
    ///
    /// From 2 to 120 characters.
    pub name: String,

    /// The name in the registers.
    ///
    /// From 2 to 255 characters.
    pub legal_name: Option<String>,

    /// The main domain.
    ///
    /// From 3 to 255 characters.
    pub primary_domain: Option<String>,

    /// Who asks for it.
    ///
    /// From 1 to 255 characters.
    pub requested_by_actor_id: String,

    /// Anything that you want to keep with it.
    pub metadata: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CreateOrganization {
    /// A value of what it must have.
    #[inline]
    pub fn new(name: impl Into<String>, requested_by_actor_id: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            legal_name: None,
            primary_domain: None,
            requested_by_actor_id: requested_by_actor_id.into(),
            metadata: None,
            extra: Extra::new(),
        }
    }

    /// What people call it.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The name in the registers.
    #[must_use]
    #[inline]
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// The main domain.
    #[must_use]
    #[inline]
    pub fn primary_domain(mut self, primary_domain: impl Into<String>) -> Self {
        self.primary_domain = Some(primary_domain.into());
        self
    }

    /// Who asks for it.
    #[must_use]
    #[inline]
    pub fn requested_by_actor_id(mut self, requested_by_actor_id: impl Into<String>) -> Self {
        self.requested_by_actor_id = requested_by_actor_id.into();
        self
    }

    /// Anything that you want to keep with it.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: JsonObject) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

/// An organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Organization {
    /// The organization.
    pub org_id: String,

    /// What people call it.
    pub name: String,

    /// The name in the registers.
    pub legal_name: Option<String>,

    /// The main domain.
    pub primary_domain: Option<String>,

    /// How it stands.
    pub status: OrganizationStatus,

    /// Anything that you want to keep with it.
    pub metadata: Option<JsonObject>,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// How many workspaces there are. Only `organizations.get` gives it.
    pub workspaces_count: Option<i64>,

    /// How many members there are. Only `organizations.get` gives it.
    pub members_count: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The organization.
    pub organization: Organization,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How an organization stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrganizationStatus {
    /// Sent as `pending`.
    Pending,

    /// Sent as `active`.
    Active,

    /// Sent as `suspended`.
    Suspended,

    /// Sent as `archived`.
    Archived,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(OrganizationStatus);

impl OrganizationStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Archived => "archived",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for OrganizationStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "pending" => Self::Pending,
            "active" => Self::Active,
            "suspended" => Self::Suspended,
            "archived" => Self::Archived,
            _ => Self::Unknown(value),
        }
    }
}

/// The members of an organization that are to change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrganization {
    /// The organization of the path once more. The schemas of the vendor ask for it; the client
    /// puts it in.
    pub org_id: Option<String>,

    /// What people call it.
    ///
    /// From 2 to 120 characters.
    pub name: Option<String>,

    /// The name in the registers.
    ///
    /// From 2 to 255 characters.
    pub legal_name: Option<String>,

    /// The main domain.
    ///
    /// From 3 to 255 characters.
    pub primary_domain: Option<String>,

    /// How it stands.
    pub status: Option<OrganizationStatus>,

    /// Anything that you want to keep with it.
    pub metadata: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpdateOrganization {
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

    /// What people call it.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The name in the registers.
    #[must_use]
    #[inline]
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// The main domain.
    #[must_use]
    #[inline]
    pub fn primary_domain(mut self, primary_domain: impl Into<String>) -> Self {
        self.primary_domain = Some(primary_domain.into());
        self
    }

    /// How it stands.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<OrganizationStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Anything that you want to keep with it.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: JsonObject) -> Self {
        self.metadata = Some(metadata);
        self
    }
}
