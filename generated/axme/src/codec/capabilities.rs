// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `CapabilitiesApi` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::Capabilities;

json_struct!(Capabilities {
    ok: "ok",
    capabilities: "capabilities",
    supported_intent_types: "supported_intent_types",
    ..extra
});
