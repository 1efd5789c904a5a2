// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/tables.rs). Run: cargo specloom generate automio
//! The table `billing_entries`.

use specloom_runtime::{Decimal, Timestamp, Uuid, Value, tables};

use crate::models::BillingEntry;

/// The column `id`.
pub const fn id() -> tables::Column<BillingEntry, Uuid> {
    tables::Column::new("id")
}

/// The name of the entry at the marketplace.
pub const fn allegro_id() -> tables::Column<BillingEntry, String> {
    tables::Column::new("allegroId")
}

/// When it was made.
pub const fn occurred_at() -> tables::Column<BillingEntry, Timestamp, Option<Timestamp>> {
    tables::Column::new("occurredAt")
}

/// What it is for.
pub const fn type_() -> tables::Column<BillingEntry, Value> {
    tables::Column::new("type")
}

/// The amount.
pub const fn value() -> tables::Column<BillingEntry, Decimal, Option<Decimal>> {
    tables::Column::new("value")
}

/// What was left after it.
pub const fn balance() -> tables::Column<BillingEntry, Decimal, Option<Decimal>> {
    tables::Column::new("balance")
}

/// The column `organization_id`.
pub const fn organization_id() -> tables::Column<BillingEntry, i32, Option<i32>> {
    tables::Column::new("organization_id")
}

/// The column `connection_id`.
pub const fn connection_id() -> tables::Column<BillingEntry, i32, Option<i32>> {
    tables::Column::new("connection_id")
}

/// What tells a row from all others.
pub fn key(id: Uuid) -> tables::Key<BillingEntry> {
    tables::Key::of("id", "uuid", &id)
}

/// Rows differ in `id`.
pub const fn pkey() -> tables::Constraint<BillingEntry> {
    tables::Constraint::new("{prefix}billing_entries_pkey")
}

/// Rows differ in `allegroId`.
pub const fn uq_allegro_id_org() -> tables::Constraint<BillingEntry> {
    tables::Constraint::new("uq_{prefix}billing_entries_allegroId_org")
}

impl tables::Table for BillingEntry {
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "allegroId",
        "occurredAt",
        "type",
        "value",
        "balance",
        "organization_id",
        "connection_id",
    ];
    const FIXED: &'static [&'static str] = &["id"];
    const NAME: &'static str = "billing_entries";
    type Row = Self;
}

impl tables::Aggregable for BillingEntry {}

impl tables::Deletable for BillingEntry {}

impl tables::Insertable for BillingEntry {}

impl tables::Streamable for BillingEntry {}

impl tables::Updatable for BillingEntry {}
