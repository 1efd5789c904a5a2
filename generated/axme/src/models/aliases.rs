// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Aliases` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp};

use crate::models::Principal;

/// Another name of a principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Alias {
    /// The name of the alias for the platform.
    pub alias_id: String,

    /// The principal.
    pub principal_id: String,

    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// The alias itself.
    pub alias: String,

    /// What the alias is for.
    pub alias_type: AliasType,

    /// How it stands.
    pub status: AliasStatus,

    /// Anything that you want to keep with it.
    pub metadata: JsonObject,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// When it was revoked, if it was.
    pub revoked_at: Option<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An alias.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AliasAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The alias.
    pub alias: Alias,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Aliases.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AliasList {
    /// That the call was done.
    pub ok: bool,

    /// The aliases.
    pub aliases: Vec<Alias>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What an alias leads to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AliasResolution {
    /// The alias itself.
    pub alias: Alias,

    /// Whom it leads to. The organization and the times are left out here.
    pub principal: Principal,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What an alias leads to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AliasResolutionAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The alias and its principal.
    pub resolution: AliasResolution,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How an alias stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AliasStatus {
    /// Sent as `active`.
    Active,

    /// Sent as `revoked`.
    Revoked,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(AliasStatus);

impl AliasStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Revoked => "revoked",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for AliasStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "active" => Self::Active,
            "revoked" => Self::Revoked,
            _ => Self::Unknown(value),
        }
    }
}

/// What an alias is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AliasType {
    /// Sent as `communication`.
    Communication,

    /// Sent as `service`.
    Service,

    /// Sent as `external`.
    External,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(AliasType);

impl AliasType {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Communication => "communication",
            Self::Service => "service",
            Self::External => "external",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for AliasType {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "communication" => Self::Communication,
            "service" => Self::Service,
            "external" => Self::External,
            _ => Self::Unknown(value),
        }
    }
}

/// An alias for a principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BindAlias {
    /// The principal.
    ///
    /// From 5 to 64 characters.
    pub principal_id: String,

    /// The alias itself.
    ///
    /// From 3 to 255 characters.
    pub alias: String,

    /// What the alias is for.
    pub alias_type: AliasType,

    /// Anything that you want to keep with it.
    pub metadata: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl BindAlias {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        principal_id: impl Into<String>,
        alias: impl Into<String>,
        alias_type: impl Into<AliasType>,
    ) -> Self {
        Self {
            principal_id: principal_id.into(),
            alias: alias.into(),
            alias_type: alias_type.into(),
            metadata: None,
            extra: Extra::new(),
        }
    }

    /// The principal.
    #[must_use]
    #[inline]
    pub fn principal_id(mut self, principal_id: impl Into<String>) -> Self {
        self.principal_id = principal_id.into();
        self
    }

    /// The alias itself.
    #[must_use]
    #[inline]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = alias.into();
        self
    }

    /// What the alias is for.
    #[must_use]
    #[inline]
    pub fn alias_type(mut self, alias_type: impl Into<AliasType>) -> Self {
        self.alias_type = alias_type.into();
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
