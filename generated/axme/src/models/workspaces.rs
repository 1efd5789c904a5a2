// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Workspaces` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, Timestamp};

/// A workspace to be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWorkspace {
    /// The organization of the path.
    pub org_id: Option<String>,

    /// What people call it.
    ///
    /// From 2 to 120 characters.
    pub name: String,

    /// What the workspace is for.
    pub environment: Environment,

    /// The region.
    ///
    /// From 2 to 64 characters.
    pub region: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CreateWorkspace {
    /// A value of what it must have.
    #[inline]
    pub fn new(name: impl Into<String>, environment: impl Into<Environment>) -> Self {
        Self {
            org_id: None,
            name: name.into(),
            environment: environment.into(),
            region: None,
            extra: Extra::new(),
        }
    }

    /// The organization of the path.
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
        self.name = name.into();
        self
    }

    /// What the workspace is for.
    #[must_use]
    #[inline]
    pub fn environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = environment.into();
        self
    }

    /// The region.
    #[must_use]
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

/// What a workspace is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Environment {
    /// Sent as `sandbox`.
    Sandbox,

    /// Sent as `staging`.
    Staging,

    /// Sent as `production`.
    Production,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(Environment);

impl Environment {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sandbox => "sandbox",
            Self::Staging => "staging",
            Self::Production => "production",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for Environment {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "sandbox" => Self::Sandbox,
            "staging" => Self::Staging,
            "production" => Self::Production,
            _ => Self::Unknown(value),
        }
    }
}

/// The members of a workspace that are to change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateWorkspace {
    /// The organization of the path once more. The schemas of the vendor ask for it; the client
    /// puts it in.
    pub org_id: Option<String>,

    /// The workspace of the path once more. The schemas of the vendor ask for it; the client
    /// puts it in.
    pub workspace_id: Option<String>,

    /// What people call it.
    ///
    /// From 2 to 120 characters.
    pub name: Option<String>,

    /// How it stands.
    pub status: Option<WorkspaceStatus>,

    /// The region.
    ///
    /// From 2 to 64 characters.
    pub region: Option<String>,

    /// What the workspace is for. Assumption: the gateway takes it, the schemas of the vendor
    /// do not.
    pub environment: Option<Environment>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpdateWorkspace {
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

    /// The workspace of the path once more.
    #[must_use]
    #[inline]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = Some(workspace_id.into());
        self
    }

    /// What people call it.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// How it stands.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<WorkspaceStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The region.
    #[must_use]
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// What the workspace is for.
    #[must_use]
    #[inline]
    pub fn environment(mut self, environment: impl Into<Environment>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}

/// A workspace of an organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Workspace {
    /// The workspace.
    pub workspace_id: String,

    /// The organization.
    pub org_id: String,

    /// What people call it.
    pub name: String,

    /// What the workspace is for.
    pub environment: Environment,

    /// How it stands.
    pub status: WorkspaceStatus,

    /// The region.
    pub region: Option<String>,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A workspace.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The workspace.
    pub workspace: Workspace,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Workspaces.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceList {
    /// That the call was done.
    pub ok: bool,

    /// The workspaces.
    pub workspaces: Vec<Workspace>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How a workspace stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WorkspaceStatus {
    /// Sent as `active`.
    Active,

    /// Sent as `suspended`.
    Suspended,

    /// Sent as `archived`.
    Archived,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(WorkspaceStatus);

impl WorkspaceStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Archived => "archived",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for WorkspaceStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "active" => Self::Active,
            "suspended" => Self::Suspended,
            "archived" => Self::Archived,
            _ => Self::Unknown(value),
        }
    }
}
