// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that only `Queries` uses.

use specloom_runtime::{Decimal, Timestamp, Uuid};

/// What the query `GetOrder` gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetOrderResponse {
    /// Sent as `orders`.
    pub orders: Vec<OrderFacts>,
}

impl GetOrderResponse {
    /// A value of what it must have.
    pub fn new(orders: impl IntoIterator<Item = OrderFacts>) -> Self {
        Self { orders: orders.into_iter().collect() }
    }
}

/// What the marketplace charged and paid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewestBillingEntryBillingEntry {
    /// The name of the entry at the marketplace.
    pub allegro_id: String,

    /// When it was made.
    pub occurred_at: Option<Timestamp>,

    /// The amount. Assumption: a number; the platform's kind of column is `number`.
    pub value: Option<Decimal>,

    /// What was left after it.
    pub balance: Option<Decimal>,
}

impl NewestBillingEntryBillingEntry {
    /// A value of what it must have.
    pub fn new(
        allegro_id: impl Into<String>,
        occurred_at: impl Into<Option<Timestamp>>,
        value: impl Into<Option<Decimal>>,
        balance: impl Into<Option<Decimal>>,
    ) -> Self {
        Self {
            allegro_id: allegro_id.into(),
            occurred_at: occurred_at.into(),
            value: value.into(),
            balance: balance.into(),
        }
    }
}

/// What the query `NewestBillingEntry` gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewestBillingEntryResponse {
    /// Sent as `billing_entries`.
    pub billing_entries: Vec<NewestBillingEntryBillingEntry>,
}

impl NewestBillingEntryResponse {
    /// A value of what it must have.
    pub fn new(billing_entries: impl IntoIterator<Item = NewestBillingEntryBillingEntry>) -> Self {
        Self { billing_entries: billing_entries.into_iter().collect() }
    }
}

/// Orders that buyers placed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderFacts {
    /// Sent as `id`.
    pub id: Uuid,

    /// The number of the order at the marketplace.
    pub order_id: String,

    /// Who placed it.
    pub buyer_login: Option<String>,

    /// Whether it has arrived.
    pub delivered: Option<bool>,
}

impl OrderFacts {
    /// A value of what it must have.
    pub fn new(
        id: Uuid,
        order_id: impl Into<String>,
        buyer_login: impl Into<Option<String>>,
        delivered: impl Into<Option<bool>>,
    ) -> Self {
        Self {
            id,
            order_id: order_id.into(),
            buyer_login: buyer_login.into(),
            delivered: delivered.into(),
        }
    }
}
