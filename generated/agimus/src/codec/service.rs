// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How the types that only `Service` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{Health, KeyInfo};

json_struct!(Health { status: "status", version: "version", ..extra });

json_struct!(KeyInfo {
    tenant_name: "tenantName",
    rate_limit_per_minute: "rateLimitPerMinute",
    request_id: "requestId",
    scope: "scope",
    ..extra
});
