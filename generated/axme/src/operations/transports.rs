// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Transports.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{BindingAnswer, BindingList, RemovedBindingAnswer, UpsertBinding};

/// Addresses of principals within transports.
///
/// ```no_run
/// use axme::models::UpsertBinding;
///
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.transports().upsert_binding(&UpsertBinding::new("principal_id", "matrix", "transport_handle")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Transports(Client);

impl Transports {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Writes an address of a principal within a transport.
    ///
    /// `POST /v1/transports/bindings`.
    #[inline]
    pub fn upsert_binding(&self, body: &UpsertBinding) -> Call<BindingAnswer> {
        self.0.call(&UPSERT_BINDING).json(body)
    }

    /// Lists bindings.
    ///
    /// `GET /v1/transports/bindings`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    #[inline]
    pub fn list_bindings(&self, org_id: impl AsRef<str>) -> ListBindingsTransports {
        ListBindingsTransports(self.0.call(&LIST_BINDINGS).query("org_id", org_id.as_ref()))
    }

    /// Removes a binding.
    ///
    /// `DELETE /v1/transports/bindings/{binding_id}`.
    ///
    /// Takes:
    /// - `binding_id`: the binding.
    #[inline]
    pub fn remove_binding(&self, binding_id: impl AsRef<str>) -> Call<RemovedBindingAnswer> {
        self.0.call(&REMOVE_BINDING).path("binding_id", binding_id.as_ref())
    }
}

/// [`Transports::list_bindings`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListBindingsTransports(Call<BindingList>);

operation!(ListBindingsTransports, BindingList);

impl ListBindingsTransports {
    /// Only those of this workspace.
    #[inline]
    pub fn workspace_id(self, workspace_id: impl AsRef<str>) -> Self {
        Self(self.0.query("workspace_id", workspace_id.as_ref()))
    }

    /// Only those of this principal.
    #[inline]
    pub fn principal_id(self, principal_id: impl AsRef<str>) -> Self {
        Self(self.0.query("principal_id", principal_id.as_ref()))
    }

    /// How many at most; 200 if nothing is said.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }
}

const UPSERT_BINDING: Operation =
    Operation::post("transports.upsert_binding", "/v1/transports/bindings")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400);

const LIST_BINDINGS: Operation =
    Operation::get("transports.list_bindings", "/v1/transports/bindings").errors(ERRORS);

const REMOVE_BINDING: Operation =
    Operation::delete("transports.remove_binding", "/v1/transports/bindings/{binding_id}")
        .errors(ERRORS);
