// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Principals.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{CreatePrincipal, PrincipalAnswer};

/// Those whom messages can go to.
///
/// ```no_run
/// use axme::models::CreatePrincipal;
///
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.principals().create(&CreatePrincipal::new("org_id", "workspace_id", "user")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Principals(Client);

impl Principals {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Makes a principal.
    ///
    /// `POST /v1/principals`.
    pub fn create(&self, body: &CreatePrincipal) -> CreatePrincipals {
        CreatePrincipals(self.0.call(&CREATE).json(body))
    }

    /// Reads a principal.
    ///
    /// `GET /v1/principals/{principal_id}`.
    ///
    /// Takes:
    /// - `principal_id`: the principal.
    pub fn get(&self, principal_id: impl AsRef<str>) -> GetPrincipals {
        GetPrincipals(self.0.call(&GET).path("principal_id", principal_id.as_ref()))
    }
}

/// [`Principals::create`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreatePrincipals(Call<PrincipalAnswer>);

operation!(CreatePrincipals, PrincipalAnswer);

impl CreatePrincipals {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

/// [`Principals::get`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetPrincipals(Call<PrincipalAnswer>);

operation!(GetPrincipals, PrincipalAnswer);

impl GetPrincipals {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

const CREATE: Operation = Operation::post("principals.create", "/v1/principals")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true);

const GET: Operation = Operation::get("principals.get", "/v1/principals/{principal_id}")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS);
