// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Quotas` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{QuotaAnswer, QuotaPolicy, UpdateQuota};

json_struct!(QuotaAnswer { ok: "ok", quota_policy: "quota_policy", ..extra });

json_struct!(QuotaPolicy {
    quota_policy_id: "quota_policy_id",
    org_id: "org_id",
    workspace_id: "workspace_id",
    dimensions: "dimensions",
    soft_threshold_percent: "soft_threshold_percent",
    hard_enforcement: "hard_enforcement",
    overage_mode: "overage_mode",
    updated_by_actor_id: "updated_by_actor_id",
    updated_at: "updated_at",
    ..extra
});

json_struct!(UpdateQuota {
    org_id: "org_id",
    workspace_id: "workspace_id",
    dimensions: "dimensions",
    soft_threshold_percent: "soft_threshold_percent",
    hard_enforcement: "hard_enforcement",
    overage_mode: "overage_mode",
    updated_by_actor_id: "updated_by_actor_id",
    ..extra
});
