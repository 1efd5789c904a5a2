// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Platform.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::Health;

/// Whether the platform answers.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.platform().health().await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct PlatformApi(Client);

impl PlatformApi {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Says whether the platform answers.
    ///
    /// `GET /health`.
    pub fn health(&self) -> HealthPlatform {
        HealthPlatform(self.0.call(&HEALTH))
    }
}

/// [`PlatformApi::health`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct HealthPlatform(Call<Health>);

operation!(HealthPlatform, Health);

impl HealthPlatform {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

const HEALTH: Operation = Operation::get("platform.health", "/health")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS);
