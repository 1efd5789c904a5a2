// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Mesh` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    Heartbeat, MeshAgent, MeshAgentList, MeshEvent, MeshEventList, MeshMetrics, MeshState,
};

json_struct!(Heartbeat { metrics: "metrics", ..extra });

json_struct!(MeshAgent { ok: "ok", address_id: "address_id", health: "health", ..extra });

json_struct!(MeshAgentList { ok: "ok", agents: "agents", ..extra });

json_struct!(MeshEvent { event_type: "event_type", address_id: "address_id", ..extra });

json_struct!(MeshEventList { ok: "ok", events: "events", ..extra });

json_struct!(MeshMetrics {
    intents_total: "intents_total",
    intents_succeeded: "intents_succeeded",
    intents_failed: "intents_failed",
    avg_latency_ms: "avg_latency_ms",
    cost_usd: "cost_usd",
    ..extra
});

json_struct!(MeshState { ok: "ok", status: "status", ..extra });
