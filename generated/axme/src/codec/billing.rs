// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Billing` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    BillingPlan, BillingPlanAnswer, Invoice, InvoiceAnswer, InvoiceList, UpdatePlan,
};

json_struct!(BillingPlan {
    billing_plan_id: "billing_plan_id",
    org_id: "org_id",
    workspace_id: "workspace_id",
    plan_code: "plan_code",
    currency: "currency",
    billing_cycle: "billing_cycle",
    monthly_commit_minor: "monthly_commit_minor",
    seats_included: "seats_included",
    overage_unit_price_minor: "overage_unit_price_minor",
    status: "status",
    updated_by_actor_id: "updated_by_actor_id" | null,
    metadata: "metadata",
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(BillingPlanAnswer { ok: "ok", billing_plan: "billing_plan", ..extra });

json_struct!(Invoice {
    invoice_id: "invoice_id",
    org_id: "org_id",
    workspace_id: "workspace_id",
    billing_plan_id: "billing_plan_id" | null,
    period_start: "period_start",
    period_end: "period_end",
    subtotal_minor: "subtotal_minor",
    total_minor: "total_minor",
    currency: "currency",
    status: "status",
    due_at: "due_at" | null,
    issued_at: "issued_at" | null,
    paid_at: "paid_at" | null,
    metadata: "metadata",
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(InvoiceAnswer { ok: "ok", invoice: "invoice", ..extra });

json_struct!(InvoiceList { ok: "ok", invoices: "invoices", ..extra });

json_struct!(UpdatePlan {
    org_id: "org_id",
    workspace_id: "workspace_id",
    plan_code: "plan_code",
    currency: "currency",
    billing_cycle: "billing_cycle",
    monthly_commit_minor: "monthly_commit_minor",
    seats_included: "seats_included",
    overage_unit_price_minor: "overage_unit_price_minor",
    updated_by_actor_id: "updated_by_actor_id",
    metadata: "metadata",
    ..extra
});
