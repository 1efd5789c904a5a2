// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Quotas.

use specloom_runtime::codegen::Operation;
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{QuotaAnswer, UpdateQuota};

/// The limits of a workspace.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.quotas().get("org_id", "workspace_id").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Quotas(Client);

impl Quotas {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads the limits of a workspace.
    ///
    /// `GET /v1/quotas`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `workspace_id`: the workspace.
    #[inline]
    pub fn get(&self, org_id: impl AsRef<str>, workspace_id: impl AsRef<str>) -> Call<QuotaAnswer> {
        self.0
            .call(&GET)
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
    }

    /// Changes the limits of a workspace.
    ///
    /// `PATCH /v1/quotas`.
    #[inline]
    pub fn update(&self, body: &UpdateQuota) -> Call<QuotaAnswer> {
        self.0.call(&UPDATE).json(body)
    }
}

const GET: Operation = Operation::get("quotas.get", "/v1/quotas").errors(ERRORS);

const UPDATE: Operation = Operation::patch("quotas.update", "/v1/quotas")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);
