// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/tables.rs). Run: cargo specloom generate automio
//! The tables of the platform: for each its columns, relations, constraints and keys, of
//! which queries and changes are made.

use specloom_runtime::codegen::{Operation, TablePrefix};
use specloom_runtime::tables;

use crate::error::TABLES_PLAYGROUND_ERRORS;

pub mod billing_entries;
pub mod messages;
pub mod orders;

pub(crate) static API: tables::TableApi = tables::TableApi {
    read: Operation::post("tables.query", "/api/apps/graphql/")
        .errors(TABLES_PLAYGROUND_ERRORS)
        .client_params(&["app"])
        .repeatable(),
    write: Operation::post("tables.query", "/api/apps/graphql/")
        .errors(TABLES_PLAYGROUND_ERRORS)
        .client_params(&["app"]),
    watch: Operation::post("tables.query", "/api/apps/graphql/")
        .errors(TABLES_PLAYGROUND_ERRORS)
        .client_params(&["app"])
        .accept("text/event-stream")
        .streaming(),
    table_param: Some("table"),
    prefix: TablePrefix::of_param("app_", "app_id", "_"),
};
