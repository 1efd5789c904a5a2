// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Schemas` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{SchemaAnswer, SchemaRecord, UpsertSchema};

json_struct!(SchemaAnswer { ok: "ok", schema: "schema", ..extra });

json_struct!(SchemaRecord {
    semantic_type: "semantic_type",
    schema_ref: "schema_ref",
    schema_hash: "schema_hash",
    compatibility_mode: "compatibility_mode",
    scope: "scope",
    owner_agent: "owner_agent" | null,
    active: "active",
    schema_json: "schema_json",
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(UpsertSchema {
    semantic_type: "semantic_type",
    schema_json: "schema_json",
    schema_ref: "schema_ref",
    compatibility_mode: "compatibility_mode",
    scope: "scope",
    active: "active",
    ..extra
});
