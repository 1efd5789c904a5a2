// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Capabilities.

use specloom_runtime::codegen::{Operation, operation};
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
    pub fn get(&self) -> GetCapabilities {
        GetCapabilities(self.0.call(&GET))
    }
}

/// [`CapabilitiesApi::get`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetCapabilities(Call<Capabilities>);

operation!(GetCapabilities, Capabilities);

impl GetCapabilities {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

const GET: Operation = Operation::get("capabilities.get", "/v1/capabilities")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS);
