// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Transports` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    BindingAnswer, BindingList, RemovedBinding, RemovedBindingAnswer, TransportBinding,
    UpsertBinding,
};

json_struct!(BindingAnswer { ok: "ok", binding: "binding", ..extra });

json_struct!(BindingList { ok: "ok", bindings: "bindings", ..extra });

json_struct!(RemovedBinding { binding_id: "binding_id", removed: "removed", ..extra });

json_struct!(RemovedBindingAnswer { ok: "ok", binding: "binding", result: "result", ..extra });

json_struct!(TransportBinding {
    binding_id: "binding_id",
    principal_id: "principal_id",
    org_id: "org_id",
    workspace_id: "workspace_id",
    transport_type: "transport_type",
    transport_handle: "transport_handle",
    priority: "priority",
    status: "status",
    metadata: "metadata",
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(UpsertBinding {
    principal_id: "principal_id",
    transport_type: "transport_type",
    transport_handle: "transport_handle",
    priority: "priority",
    status: "status",
    metadata: "metadata",
    ..extra
});
