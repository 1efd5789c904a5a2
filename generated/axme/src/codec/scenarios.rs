// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Scenarios` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    AppliedAgent, AppliedScenario, RetrySettings, Scenario, ScenarioAgent, ScenarioHuman,
    ScenarioIntent, ScenarioReport, Workflow, WorkflowStep,
};

json_struct!(AppliedAgent { role: "role", address: "address", created: "created", ..extra });

json_struct!(AppliedScenario {
    intent_id: "intent_id",
    scenario_id: "scenario_id",
    status: "status",
    pending_with: "pending_with",
    workflow_compile_id: "workflow_compile_id",
    idempotent: "idempotent",
    agents: "agents",
    deadline_at: "deadline_at",
    created_at: "created_at",
    ..extra
});

json_struct!(RetrySettings {
    max_retries: "max_retries",
    retry_delay_seconds: "retry_delay_seconds",
    ..extra
});

json_struct!(Scenario {
    scenario_id: "scenario_id",
    description: "description",
    idempotency_key: "idempotency_key",
    agents: "agents",
    humans: "humans",
    workflow: "workflow",
    intent: "intent",
    ..extra
});

json_struct!(ScenarioAgent {
    role: "role",
    address: "address",
    create_if_missing: "create_if_missing",
    display_name: "display_name",
    ..extra
});

json_struct!(ScenarioHuman {
    role: "role",
    contact: "contact",
    display_name: "display_name",
    ..extra
});

json_struct!(ScenarioIntent {
    type_: "type",
    payload: "payload",
    deadline_at: "deadline_at",
    remind_after_seconds: "remind_after_seconds",
    remind_interval_seconds: "remind_interval_seconds",
    max_reminders: "max_reminders",
    escalate_to: "escalate_to",
    max_delivery_attempts: "max_delivery_attempts",
    human_task: "human_task",
    ..extra
});

json_struct!(ScenarioReport { valid: "valid", errors: "errors", warnings: "warnings", ..extra });

json_struct!(Workflow { macro_id: "macro_id", steps: "steps", ..extra });

json_struct!(WorkflowStep {
    step_id: "step_id",
    tool_id: "tool_id",
    runtime_type: "runtime_type",
    runtime_config: "runtime_config",
    assigned_to: "assigned_to",
    requires_approval: "requires_approval",
    step_deadline_seconds: "step_deadline_seconds",
    retry: "retry",
    human_task: "human_task",
    remind_after_seconds: "remind_after_seconds",
    remind_interval_seconds: "remind_interval_seconds",
    max_reminders: "max_reminders",
    escalate_to: "escalate_to",
    on_success: "on_success",
    on_failure: "on_failure",
    ..extra
});
