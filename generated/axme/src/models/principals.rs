// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Principals` uses.

use specloom_runtime::{Extra, JsonObject};

use crate::models::{Principal, PrincipalType};

/// A principal to be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePrincipal {
    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// What kind of principal it is.
    pub principal_type: PrincipalType,

    /// What people see.
    ///
    /// From 1 to 255 characters.
    pub display_name: Option<String>,

    /// Anything that you want to keep with it.
    pub metadata: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CreatePrincipal {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        org_id: impl Into<String>,
        workspace_id: impl Into<String>,
        principal_type: impl Into<PrincipalType>,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            workspace_id: workspace_id.into(),
            principal_type: principal_type.into(),
            display_name: None,
            metadata: None,
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

    /// What kind of principal it is.
    #[must_use]
    #[inline]
    pub fn principal_type(mut self, principal_type: impl Into<PrincipalType>) -> Self {
        self.principal_type = principal_type.into();
        self
    }

    /// What people see.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
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

/// A principal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrincipalAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The principal.
    pub principal: Principal,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
