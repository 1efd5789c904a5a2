// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Rows of tables.

use specloom_runtime::{Decimal, Timestamp, Uuid, Value};

/// What the marketplace charged and paid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BillingEntry {
    /// Sent as `id`.
    pub id: Uuid,

    /// The name of the entry at the marketplace.
    pub allegro_id: String,

    /// When it was made.
    pub occurred_at: Option<Timestamp>,

    /// What it is for. Assumption: an object.
    pub type_: Value,

    /// The amount. Assumption: a number; the platform's kind of column is `number`.
    pub value: Option<Decimal>,

    /// What was left after it.
    pub balance: Option<Decimal>,

    /// Sent as `organization_id`.
    pub organization_id: Option<i32>,

    /// Sent as `connection_id`.
    pub connection_id: Option<i32>,
}

/// Messages about orders.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// Sent as `id`.
    pub id: Uuid,

    /// The order that it is about: its `id`.
    pub order_id: Option<Uuid>,

    /// What it says.
    pub message_content: Option<String>,

    /// Sent as `organization_id`.
    pub organization_id: Option<i32>,

    /// Sent as `connection_id`.
    pub connection_id: Option<i32>,
}

/// Orders that buyers placed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Sent as `id`.
    pub id: Uuid,

    /// The number of the order at the marketplace.
    pub order_id: String,

    /// Who placed it.
    pub buyer_login: Option<String>,

    /// Whether it has arrived.
    pub delivered: Option<bool>,

    /// The organization that it belongs to; queries say it, so that they see its rows alone.
    pub organization_id: Option<i32>,

    /// The connected account that it came by.
    pub connection_id: Option<i32>,
}
