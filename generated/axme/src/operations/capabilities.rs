// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Capabilities.

use specloom_runtime::codegen::Operation;
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::Capabilities;

/// What the server can do.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.capabilities().get().await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CapabilitiesApi(Client);

impl CapabilitiesApi {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Says what the server can do.
    ///
    /// `GET /v1/capabilities`.
    #[inline]
    pub fn get(&self) -> Call<Capabilities> {
        self.0.call(&GET)
    }
}

const GET: Operation = Operation::get("capabilities.get", "/v1/capabilities").errors(ERRORS);
