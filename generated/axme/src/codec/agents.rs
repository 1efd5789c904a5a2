// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Agents` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{Agent, AgentAnswer, AgentList};

json_struct!(Agent {
    address: "address",
    service_account_id: "service_account_id",
    service_account_name: "service_account_name",
    display_name: "display_name",
    status: "status",
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(AgentAnswer { ok: "ok", agent: "agent", ..extra });

json_struct!(AgentList { ok: "ok", agents: "agents", ..extra });
