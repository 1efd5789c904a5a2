// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Principals` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{CreatePrincipal, PrincipalAnswer};

json_struct!(CreatePrincipal {
    org_id: "org_id",
    workspace_id: "workspace_id",
    principal_type: "principal_type",
    display_name: "display_name",
    metadata: "metadata",
    ..extra
});

json_struct!(PrincipalAnswer { ok: "ok", principal: "principal", ..extra });
