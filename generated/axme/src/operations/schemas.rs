// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Schemas.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{SchemaAnswer, UpsertSchema};

/// JSON Schemas that payloads are held against.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.schemas().get("semantic_type").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Schemas(Client);

impl Schemas {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Writes a schema for payloads.
    ///
    /// `POST /v1/schemas`.
    ///
    /// Assumption: `owner_agent` is needed for a schema of your own; the contract of the
    /// gateway names it.
    #[inline]
    pub fn upsert(&self, body: &UpsertSchema) -> UpsertSchemas {
        UpsertSchemas(self.0.call(&UPSERT).json(body))
    }

    /// Reads a schema.
    ///
    /// `GET /v1/schemas/{semantic_type}`.
    ///
    /// Takes:
    /// - `semantic_type`: what the schema describes, with its version.
    #[inline]
    pub fn get(&self, semantic_type: impl AsRef<str>) -> GetSchemas {
        GetSchemas(self.0.call(&GET).path("semantic_type", semantic_type.as_ref()))
    }
}

/// [`Schemas::upsert`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpsertSchemas(Call<SchemaAnswer>);

operation!(UpsertSchemas, SchemaAnswer);

impl UpsertSchemas {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// The same as `owner_agent`, as a header. Where both are given and differ the platform
    /// refuses the call.
    #[inline]
    pub fn x_owner_agent(self, x_owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.header_param("x-owner-agent", x_owner_agent.as_ref()))
    }
}

/// [`Schemas::get`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetSchemas(Call<SchemaAnswer>);

operation!(GetSchemas, SchemaAnswer);

impl GetSchemas {
    /// The agent on whose behalf you act, such as `agent://shop/manager`.
    #[inline]
    pub fn owner_agent(self, owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.query("owner_agent", owner_agent.as_ref()))
    }

    /// The same as `owner_agent`, as a header. Where both are given and differ the platform
    /// refuses the call.
    #[inline]
    pub fn x_owner_agent(self, x_owner_agent: impl AsRef<str>) -> Self {
        Self(self.0.header_param("x-owner-agent", x_owner_agent.as_ref()))
    }
}

const UPSERT: Operation = Operation::post("schemas.upsert", "/v1/schemas")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .client_params(&["owner_agent"]);

const GET: Operation = Operation::get("schemas.get", "/v1/schemas/{semantic_type}")
    .errors(ERRORS)
    .client_params(&["owner_agent"]);
