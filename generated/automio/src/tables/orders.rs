// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/tables.rs). Run: cargo specloom generate automio
//! The table `orders`.

use specloom_runtime::{Uuid, tables};

use crate::models::{Message, Order};

/// The column `id`.
pub const fn id() -> tables::Column<Order, Uuid> {
    tables::Column::new("id")
}

/// The number of the order at the marketplace.
pub const fn order_id() -> tables::Column<Order, String> {
    tables::Column::new("orderId")
}

/// Who placed it.
pub const fn buyer_login() -> tables::Column<Order, String, Option<String>> {
    tables::Column::new("buyerLogin")
}

/// Whether it has arrived.
pub const fn delivered() -> tables::Column<Order, bool, Option<bool>> {
    tables::Column::new("delivered")
}

/// The organization that it belongs to; queries say it, so that they see its rows alone.
pub const fn organization_id() -> tables::Column<Order, i32, Option<i32>> {
    tables::Column::new("organization_id")
}

/// The connected account that it came by.
pub const fn connection_id() -> tables::Column<Order, i32, Option<i32>> {
    tables::Column::new("connection_id")
}

/// The relation `messages`.
pub const fn messages() -> tables::Relation<Order, Message, tables::Many> {
    tables::Relation::new("messages")
}

/// What tells a row from all others.
pub fn key(id: Uuid) -> tables::Key<Order> {
    tables::Key::of("id", "uuid", &id)
}

/// Rows differ in `id`.
pub const fn pkey() -> tables::Constraint<Order> {
    tables::Constraint::new("{prefix}orders_pkey")
}

/// Rows differ in `orderId`.
pub const fn uq_order_id_org() -> tables::Constraint<Order> {
    tables::Constraint::new("uq_{prefix}orders_orderId_org")
}

impl tables::Table for Order {
    const COLUMNS: &'static [&'static str] =
        &["id", "orderId", "buyerLogin", "delivered", "organization_id", "connection_id"];
    const FIXED: &'static [&'static str] = &["id"];
    const NAME: &'static str = "orders";
    type Row = Self;
}

impl tables::Aggregable for Order {}

impl tables::Deletable for Order {}

impl tables::Insertable for Order {}

impl tables::Streamable for Order {}

impl tables::Updatable for Order {}
