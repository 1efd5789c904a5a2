// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Deliveries.

use specloom_runtime::codegen::{Need as BodyNeed, Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{DeliveryAnswer, DeliveryList, DeliveryStatus, SubmitDelivery};

/// Messages to principals, and what became of them.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.deliveries().list("org_id").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Deliveries(Client);

impl Deliveries {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Sends a message to an alias or a principal.
    ///
    /// `POST /v1/deliveries`.
    #[inline]
    pub fn submit(&self, body: &SubmitDelivery) -> Call<DeliveryAnswer> {
        self.0.call(&SUBMIT).json(body)
    }

    /// Lists deliveries.
    ///
    /// `GET /v1/deliveries`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    #[inline]
    pub fn list(&self, org_id: impl AsRef<str>) -> ListDeliveries {
        ListDeliveries(self.0.call(&LIST).query("org_id", org_id.as_ref()))
    }

    /// Reads a delivery.
    ///
    /// `GET /v1/deliveries/{delivery_id}`.
    ///
    /// Takes:
    /// - `delivery_id`: the delivery.
    #[inline]
    pub fn get(&self, delivery_id: impl AsRef<str>) -> Call<DeliveryAnswer> {
        self.0.call(&GET).path("delivery_id", delivery_id.as_ref())
    }

    /// Delivers a message again.
    ///
    /// `POST /v1/deliveries/{delivery_id}/replay`.
    ///
    /// The answer is a delivery of its own; its `replay_of_delivery_id` names the old one.
    ///
    /// Takes:
    /// - `delivery_id`: the delivery.
    #[inline]
    pub fn replay(&self, delivery_id: impl AsRef<str>) -> Call<DeliveryAnswer> {
        self.0.call(&REPLAY).path("delivery_id", delivery_id.as_ref())
    }
}

/// [`Deliveries::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListDeliveries(Call<DeliveryList>);

operation!(ListDeliveries, DeliveryList);

impl ListDeliveries {
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

    /// Only deliveries that stand so.
    #[inline]
    pub fn status(self, status: impl Into<DeliveryStatus>) -> Self {
        let status: DeliveryStatus = status.into();
        Self(self.0.query("status", status))
    }

    /// How many at most; 200 if nothing is said.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }
}

const SUBMIT: Operation = Operation::post("deliveries.submit", "/v1/deliveries")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .needs(&[BodyNeed { when: None, one_of: &["alias", "principal_id"] }]);

const LIST: Operation = Operation::get("deliveries.list", "/v1/deliveries").errors(ERRORS);

const GET: Operation =
    Operation::get("deliveries.get", "/v1/deliveries/{delivery_id}").errors(ERRORS);

const REPLAY: Operation =
    Operation::post("deliveries.replay", "/v1/deliveries/{delivery_id}/replay")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400);
