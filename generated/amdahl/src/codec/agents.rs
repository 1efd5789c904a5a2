// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate amdahl
//! How the types that only `Agents` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{AgentEvent, AgentResumeRequest, AgentRun, AgentRunRequest, AgentStatus};

json_struct!(AgentEvent { kind: "type", data: "data", ..extra });

json_struct!(AgentResumeRequest { input: "input", ..extra });

json_struct!(AgentRun {
    session_id: "session_id",
    status: "status",
    profile_id: "profile_id",
    created_at: "created_at",
    ..extra
});

json_struct!(AgentRunRequest {
    profile_id: "profile_id",
    task: "task",
    input_params: "input_params",
    async_: "async",
    ..extra
});

json_struct!(AgentStatus {
    status: "status",
    session_id: "session_id",
    profile_id: "profile_id",
    created_at: "created_at",
    updated_at: "updated_at",
    output: "output",
    result: "result",
    error: "error",
    pending_input: "pending_input",
    ..extra
});
