// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Intents` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    CompletionDelivery, CreateIntent, CreatedIntent, Intent, IntentAnswer, IntentChange,
    IntentEvents, ResolveIntent, ResolvedIntent, ResumeIntent, UpdateControls, UpdatePolicy,
};

json_struct!(CompletionDelivery {
    delivered: "delivered",
    reason: "reason",
    reply_to: "reply_to",
    thread_id: "thread_id",
    message_id: "message_id",
    completion: "completion",
    ..extra
});

json_struct!(CreateIntent {
    intent_type: "intent_type",
    correlation_id: "correlation_id",
    from_agent: "from_agent",
    to_agent: "to_agent",
    reply_to: "reply_to",
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

json_struct!(CreatedIntent {
    ok: "ok",
    intent_id: "intent_id",
    status: "status",
    created_at: "created_at",
    ..extra
});

json_struct!(Intent {
    intent_id: "intent_id",
    status: "status",
    legacy_status: "legacy_status",
    created_at: "created_at",
    updated_at: "updated_at",
    intent_type: "intent_type",
    correlation_id: "correlation_id",
    from_agent: "from_agent",
    to_agent: "to_agent",
    reply_to: "reply_to",
    payload: "payload",
    deadline_at: "deadline_at",
    remind_after_seconds: "remind_after_seconds",
    remind_interval_seconds: "remind_interval_seconds",
    max_reminders: "max_reminders",
    remind_count: "remind_count",
    escalate_to: "escalate_to",
    max_delivery_attempts: "max_delivery_attempts",
    delivery_attempt: "delivery_attempt",
    human_task: "human_task",
    pending_with: "pending_with",
    ..extra
});

json_struct!(IntentAnswer { ok: "ok", intent: "intent", ..extra });

json_struct!(IntentChange {
    ok: "ok",
    applied: "applied",
    policy_generation: "policy_generation",
    reason: "reason",
    intent: "intent",
    ..extra
});

json_struct!(IntentEvents { ok: "ok", events: "events", ..extra });

json_struct!(ResolveIntent {
    status: "status",
    actor: "actor",
    result: "result",
    error: "error",
    reason: "reason",
    expected_policy_generation: "expected_policy_generation",
    ..extra
});

json_struct!(ResolvedIntent {
    ok: "ok",
    intent: "intent",
    event: "event",
    completion_delivery: "completion_delivery",
    ..extra
});

json_struct!(ResumeIntent {
    approve_current_step: "approve_current_step",
    actor: "actor",
    reason: "reason",
    expected_policy_generation: "expected_policy_generation",
    internal_scheduler: "internal_scheduler",
    task_result: "task_result",
    ..extra
});

json_struct!(UpdateControls {
    controls_patch: "controls_patch",
    actor: "actor",
    reason: "reason",
    expected_policy_generation: "expected_policy_generation",
    internal_scheduler: "internal_scheduler",
    ..extra
});

json_struct!(UpdatePolicy {
    grants_patch: "grants_patch",
    envelope_patch: "envelope_patch",
    actor: "actor",
    reason: "reason",
    expected_policy_generation: "expected_policy_generation",
    internal_scheduler: "internal_scheduler",
    ..extra
});
