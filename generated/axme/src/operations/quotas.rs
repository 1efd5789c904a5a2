// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Quotas.

use specloom_runtime::codegen::{Operation, operation};
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
    pub fn get(&self, org_id: impl AsRef<str>, workspace_id: impl AsRef<str>) -> GetQuotas {
        GetQuotas(
            self.0
                .call(&GET)
                .query("org_id", org_id.as_ref())
                .query("workspace_id", workspace_id.as_ref()),
        )
    }

    /// Changes the limits of a workspace.
    ///
    /// `PATCH /v1/quotas`.
    pub fn update(&self, body: &UpdateQuota) -> UpdateQuotas {
        UpdateQuotas(self.0.call(&UPDATE).json(body))
    }
}

/// [`Quotas::get`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetQuotas(Call<QuotaAnswer>);

operation!(GetQuotas, QuotaAnswer);

impl GetQuotas {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

/// [`Quotas::update`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateQuotas(Call<QuotaAnswer>);

operation!(UpdateQuotas, QuotaAnswer);

impl UpdateQuotas {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

const GET: Operation = Operation::get("quotas.get", "/v1/quotas")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS);

const UPDATE: Operation = Operation::patch("quotas.update", "/v1/quotas")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true);
