// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/tables.rs). Run: cargo specloom generate automio
//! The table `messages`.

use specloom_runtime::{Uuid, tables};

use crate::models::{Message, Order};

/// The column `id`.
pub const fn id() -> tables::Column<Message, Uuid> {
    tables::Column::new("id")
}

/// The order that it is about: its `id`.
pub const fn order_id() -> tables::Column<Message, Uuid, Option<Uuid>> {
    tables::Column::new("order_id")
}

/// What it says.
pub const fn message_content() -> tables::Column<Message, String, Option<String>> {
    tables::Column::new("messageContent")
}

/// The column `organization_id`.
pub const fn organization_id() -> tables::Column<Message, i32, Option<i32>> {
    tables::Column::new("organization_id")
}

/// The column `connection_id`.
pub const fn connection_id() -> tables::Column<Message, i32, Option<i32>> {
    tables::Column::new("connection_id")
}

/// The relation `order`.
pub const fn order() -> tables::Relation<Message, Order, tables::Maybe> {
    tables::Relation::new("order")
}

/// What tells a row from all others.
pub fn key(id: Uuid) -> tables::Key<Message> {
    tables::Key::of("id", "uuid", &id)
}

/// Rows differ in `id`.
pub const fn pkey() -> tables::Constraint<Message> {
    tables::Constraint::new("{prefix}messages_pkey")
}

impl tables::Table for Message {
    const COLUMNS: &'static [&'static str] =
        &["id", "order_id", "messageContent", "organization_id", "connection_id"];
    const FIXED: &'static [&'static str] = &["id"];
    const NAME: &'static str = "messages";
    type Row = Self;
}

impl tables::Aggregable for Message {}

impl tables::Deletable for Message {}

impl tables::Insertable for Message {}

impl tables::Streamable for Message {}

impl tables::Updatable for Message {}
