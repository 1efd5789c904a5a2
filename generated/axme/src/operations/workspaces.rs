// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Workspaces.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{CreateWorkspace, UpdateWorkspace, WorkspaceAnswer, WorkspaceList};

/// The workspaces of an organization.
///
/// ```no_run
/// use axme::models::CreateWorkspace;
///
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.workspaces().create("org_id", &CreateWorkspace::new("org_id", "name", "sandbox")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Workspaces(Client);

impl Workspaces {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Makes a workspace.
    ///
    /// `POST /v1/organizations/{org_id}/workspaces`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    pub fn create(&self, org_id: impl AsRef<str>, body: &CreateWorkspace) -> CreateWorkspaces {
        CreateWorkspaces(self.0.call(&CREATE).path("org_id", org_id.as_ref()).json(body))
    }

    /// Lists the workspaces of an organization.
    ///
    /// `GET /v1/organizations/{org_id}/workspaces`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    pub fn list(&self, org_id: impl AsRef<str>) -> ListWorkspaces {
        ListWorkspaces(self.0.call(&LIST).path("org_id", org_id.as_ref()))
    }

    /// Changes the members of a workspace that are given.
    ///
    /// `PATCH /v1/organizations/{org_id}/workspaces/{workspace_id}`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `workspace_id`: the workspace.
    pub fn update(
        &self,
        org_id: impl AsRef<str>,
        workspace_id: impl AsRef<str>,
        body: &UpdateWorkspace,
    ) -> UpdateWorkspaces {
        UpdateWorkspaces(
            self.0
                .call(&UPDATE)
                .path("org_id", org_id.as_ref())
                .path("workspace_id", workspace_id.as_ref())
                .json(body),
        )
    }
}

/// [`Workspaces::create`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateWorkspaces(Call<WorkspaceAnswer>);

operation!(CreateWorkspaces, WorkspaceAnswer);

impl CreateWorkspaces {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

/// [`Workspaces::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListWorkspaces(Call<WorkspaceList>);

operation!(ListWorkspaces, WorkspaceList);

impl ListWorkspaces {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

/// [`Workspaces::update`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateWorkspaces(Call<WorkspaceAnswer>);

operation!(UpdateWorkspaces, WorkspaceAnswer);

impl UpdateWorkspaces {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

const CREATE: Operation =
    Operation::post("workspaces.create", "/v1/organizations/{org_id}/workspaces")
        .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true);

const LIST: Operation = Operation::get("workspaces.list", "/v1/organizations/{org_id}/workspaces")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS);

const UPDATE: Operation =
    Operation::patch("workspaces.update", "/v1/organizations/{org_id}/workspaces/{workspace_id}")
        .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true);
