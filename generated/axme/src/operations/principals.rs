// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Principals.

use specloom_runtime::codegen::Operation;
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
    #[inline]
    pub fn create(&self, body: &CreatePrincipal) -> Call<PrincipalAnswer> {
        self.0.call(&CREATE).json(body)
    }

    /// Reads a principal.
    ///
    /// `GET /v1/principals/{principal_id}`.
    ///
    /// Takes:
    /// - `principal_id`: the principal.
    #[inline]
    pub fn get(&self, principal_id: impl AsRef<str>) -> Call<PrincipalAnswer> {
        self.0.call(&GET).path("principal_id", principal_id.as_ref())
    }
}

const CREATE: Operation = Operation::post("principals.create", "/v1/principals")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);

const GET: Operation =
    Operation::get("principals.get", "/v1/principals/{principal_id}").errors(ERRORS);
