// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Deliveries` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp};

use crate::models::TransportType;

/// A message and what became of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Delivery {
    /// The delivery.
    pub delivery_id: String,

    /// The delivery that this one repeats.
    pub replay_of_delivery_id: Option<String>,

    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// The principal.
    pub principal_id: String,

    /// The alias that it was sent to.
    pub alias: Option<String>,

    /// How messages travel.
    pub transport_type: TransportType,

    /// The route.
    pub route_id: String,

    /// How it stands.
    pub status: DeliveryStatus,

    /// What ties all steps of one piece of work together.
    pub correlation_id: Option<String>,

    /// A key of the delivery itself; it is not the header.
    pub idempotency_key: Option<String>,

    /// What it carries, as the two sides have agreed.
    pub payload: JsonObject,

    /// What went wrong, if something did.
    pub error_detail: Option<String>,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A delivery.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeliveryAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The delivery.
    pub delivery: Delivery,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Deliveries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeliveryList {
    /// That the call was done.
    pub ok: bool,

    /// The deliveries.
    pub deliveries: Vec<Delivery>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How a delivery stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeliveryStatus {
    /// Sent as `submitted`.
    Submitted,

    /// Sent as `delivered`.
    Delivered,

    /// Sent as `failed`.
    Failed,

    /// Sent as `pending`.
    Pending,

    /// Sent as `dead_lettered`.
    DeadLettered,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(DeliveryStatus);

impl DeliveryStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Submitted => "submitted",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Pending => "pending",
            Self::DeadLettered => "dead_lettered",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for DeliveryStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "submitted" => Self::Submitted,
            "delivered" => Self::Delivered,
            "failed" => Self::Failed,
            "pending" => Self::Pending,
            "dead_lettered" => Self::DeadLettered,
            _ => Self::Unknown(value),
        }
    }
}

/// A message to be delivered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmitDelivery {
    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// What it carries, as the two sides have agreed.
    pub payload: JsonObject,

    /// The alias to send to. This or `principal_id` must be given.
    ///
    /// From 3 to 255 characters.
    pub alias: Option<String>,

    /// The principal to send to. This or `alias` must be given.
    ///
    /// From 5 to 64 characters.
    pub principal_id: Option<String>,

    /// What ties all steps of one piece of work together.
    ///
    /// From 3 to 255 characters.
    pub correlation_id: Option<String>,

    /// A key of the delivery itself; it is not the header.
    ///
    /// From 4 to 255 characters.
    pub idempotency_key: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SubmitDelivery {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        org_id: impl Into<String>,
        workspace_id: impl Into<String>,
        payload: JsonObject,
    ) -> Self {
        Self {
            org_id: org_id.into(),
            workspace_id: workspace_id.into(),
            payload,
            alias: None,
            principal_id: None,
            correlation_id: None,
            idempotency_key: None,
            extra: Extra::new(),
        }
    }

    /// The organization.
    #[must_use]
    #[inline]
    pub fn org_id(mut self, org_id: impl Into<String>) -> Self {
        self.org_id = org_id.into();
        self
    }

    /// The workspace.
    #[must_use]
    #[inline]
    pub fn workspace_id(mut self, workspace_id: impl Into<String>) -> Self {
        self.workspace_id = workspace_id.into();
        self
    }

    /// What it carries, as the two sides have agreed.
    #[must_use]
    #[inline]
    pub fn payload(mut self, payload: JsonObject) -> Self {
        self.payload = payload;
        self
    }

    /// The alias to send to.
    #[must_use]
    #[inline]
    pub fn alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// The principal to send to.
    #[must_use]
    #[inline]
    pub fn principal_id(mut self, principal_id: impl Into<String>) -> Self {
        self.principal_id = Some(principal_id.into());
        self
    }

    /// What ties all steps of one piece of work together.
    #[must_use]
    #[inline]
    pub fn correlation_id(mut self, correlation_id: impl Into<String>) -> Self {
        self.correlation_id = Some(correlation_id.into());
        self
    }

    /// A key of the delivery itself; it is not the header.
    #[must_use]
    #[inline]
    pub fn idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
}
