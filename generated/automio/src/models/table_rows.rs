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

impl BillingEntry {
    /// A value of what it must have.
    #[expect(clippy::too_many_arguments, reason = "the API asks for all of them")]
    pub fn new(
        id: Uuid,
        allegro_id: impl Into<String>,
        occurred_at: impl Into<Option<Timestamp>>,
        type_: impl Into<Value>,
        value: impl Into<Option<Decimal>>,
        balance: impl Into<Option<Decimal>>,
        organization_id: impl Into<Option<i32>>,
        connection_id: impl Into<Option<i32>>,
    ) -> Self {
        Self {
            id,
            allegro_id: allegro_id.into(),
            occurred_at: occurred_at.into(),
            type_: type_.into(),
            value: value.into(),
            balance: balance.into(),
            organization_id: organization_id.into(),
            connection_id: connection_id.into(),
        }
    }
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

impl Message {
    /// A value of what it must have.
    pub fn new(
        id: Uuid,
        order_id: impl Into<Option<Uuid>>,
        message_content: impl Into<Option<String>>,
        organization_id: impl Into<Option<i32>>,
        connection_id: impl Into<Option<i32>>,
    ) -> Self {
        Self {
            id,
            order_id: order_id.into(),
            message_content: message_content.into(),
            organization_id: organization_id.into(),
            connection_id: connection_id.into(),
        }
    }
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

impl Order {
    /// A value of what it must have.
    pub fn new(
        id: Uuid,
        order_id: impl Into<String>,
        buyer_login: impl Into<Option<String>>,
        delivered: impl Into<Option<bool>>,
        organization_id: impl Into<Option<i32>>,
        connection_id: impl Into<Option<i32>>,
    ) -> Self {
        Self {
            id,
            order_id: order_id.into(),
            buyer_login: buyer_login.into(),
            delivered: delivered.into(),
            organization_id: organization_id.into(),
            connection_id: connection_id.into(),
        }
    }
}
