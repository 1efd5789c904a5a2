// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Workspaces.

use specloom_runtime::codegen::{Fill as BodyFill, FillFrom, Operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{CreateWorkspace, UpdateWorkspace, WorkspaceAnswer, WorkspaceList};

/// The workspaces of an organization.
///
/// ```no_run
/// use axme::models::CreateWorkspace;
///
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.workspaces().create("org_id", &CreateWorkspace::new("name", "sandbox")).await?;
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
    #[inline]
    pub fn create(&self, org_id: impl AsRef<str>, body: &CreateWorkspace) -> Call<WorkspaceAnswer> {
        self.0.call(&CREATE).path("org_id", org_id.as_ref()).json(body)
    }

    /// Lists the workspaces of an organization.
    ///
    /// `GET /v1/organizations/{org_id}/workspaces`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    #[inline]
    pub fn list(&self, org_id: impl AsRef<str>) -> Call<WorkspaceList> {
        self.0.call(&LIST).path("org_id", org_id.as_ref())
    }

    /// Changes the members of a workspace that are given.
    ///
    /// `PATCH /v1/organizations/{org_id}/workspaces/{workspace_id}`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `workspace_id`: the workspace.
    #[inline]
    pub fn update(
        &self,
        org_id: impl AsRef<str>,
        workspace_id: impl AsRef<str>,
        body: &UpdateWorkspace,
    ) -> Call<WorkspaceAnswer> {
        self.0
            .call(&UPDATE)
            .path("org_id", org_id.as_ref())
            .path("workspace_id", workspace_id.as_ref())
            .json(body)
    }
}

const CREATE: Operation =
    Operation::post("workspaces.create", "/v1/organizations/{org_id}/workspaces")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400)
        .fills(&[BodyFill { member: "org_id", from: FillFrom::Path("org_id") }]);

const LIST: Operation =
    Operation::get("workspaces.list", "/v1/organizations/{org_id}/workspaces").errors(ERRORS);

const UPDATE: Operation =
    Operation::patch("workspaces.update", "/v1/organizations/{org_id}/workspaces/{workspace_id}")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400)
        .fills(&[
            BodyFill { member: "org_id", from: FillFrom::Path("org_id") },
            BodyFill { member: "workspace_id", from: FillFrom::Path("workspace_id") },
        ]);
