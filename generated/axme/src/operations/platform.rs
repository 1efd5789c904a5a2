// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Platform.

use specloom_runtime::codegen::Operation;
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
    #[inline]
    pub fn health(&self) -> Call<Health> {
        self.0.call(&HEALTH)
    }
}

const HEALTH: Operation = Operation::get("platform.health", "/health").errors(ERRORS);
