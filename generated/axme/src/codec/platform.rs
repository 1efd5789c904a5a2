// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `PlatformApi` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::Health;

json_struct!(Health { ok: "ok", ..extra });
