// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `HostedTask` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{ProgressRequest, ProgressResult};

json_struct!(ProgressRequest { progress: "progress", info: "info", status: "status", ..extra });

json_struct!(ProgressResult {
    success: "success",
    message: "message",
    task_id: "task_id",
    progress: "progress",
    info: "info",
    status: "status",
    ..extra
});
