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

/// What the query `NewestBillingEntry` gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NewestBillingEntryResponse {
    /// Sent as `billing_entries`.
    pub billing_entries: Vec<NewestBillingEntryBillingEntry>,
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
