// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate agimus
//! Service.

use specloom_runtime::codegen::Operation;
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{Health, KeyInfo};

/// The platform itself, and the key that asks.
///
/// ```no_run
/// # async fn example(client: agimus::Client) -> Result<(), agimus::Error> {
/// let answer = client.service().health().await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Service(Client);

impl Service {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Tells whether the platform is well.
    ///
    /// `GET /api/v1/objects/health`.
    #[inline]
    pub fn health(&self) -> Call<Health> {
        self.0.call(&HEALTH)
    }

    /// Tells what the platform knows of the key that asks.
    ///
    /// `GET /api/v1/objects/me`.
    #[inline]
    pub fn me(&self) -> Call<KeyInfo> {
        self.0.call(&ME)
    }
}

const HEALTH: Operation = Operation::get("service.health", "/api/v1/objects/health").errors(ERRORS);

const ME: Operation = Operation::get("service.me", "/api/v1/objects/me").errors(ERRORS);
