// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Billing` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    BillingPlan, BillingPlanAnswer, Invoice, InvoiceAnswer, InvoiceList, UpdatePlan,
};

impl Decode for BillingPlan {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "billing_plan_id",
            "org_id",
            "workspace_id",
            "plan_code",
            "currency",
            "billing_cycle",
            "monthly_commit_minor",
            "seats_included",
            "overage_unit_price_minor",
            "status",
            "updated_by_actor_id",
            "metadata",
            "created_at",
            "updated_at",
        ];
        let mut billing_plan_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut plan_code = None;
        let mut currency = None;
        let mut billing_cycle = None;
        let mut monthly_commit_minor = None;
        let mut seats_included = None;
        let mut overage_unit_price_minor = None;
        let mut status = None;
        let mut updated_by_actor_id = None;
        let mut metadata = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut billing_plan_id),
            1 => from.set(&mut org_id),
            2 => from.set(&mut workspace_id),
            3 => from.set(&mut plan_code),
            4 => from.set(&mut currency),
            5 => from.set(&mut billing_cycle),
            6 => from.set(&mut monthly_commit_minor),
            7 => from.set(&mut seats_included),
            8 => from.set(&mut overage_unit_price_minor),
            9 => from.set(&mut status),
            10 => from.set(&mut updated_by_actor_id),
            11 => from.set(&mut metadata),
            12 => from.set(&mut created_at),
            13 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            billing_plan_id: from.required(billing_plan_id, "billing_plan_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            plan_code: from.required(plan_code, "plan_code")?,
            currency: from.required(currency, "currency")?,
            billing_cycle: from.required(billing_cycle, "billing_cycle")?,
            monthly_commit_minor: from.required(monthly_commit_minor, "monthly_commit_minor")?,
            seats_included: from.required(seats_included, "seats_included")?,
            overage_unit_price_minor: from
                .required(overage_unit_price_minor, "overage_unit_price_minor")?,
            status: from.required(status, "status")?,
            updated_by_actor_id: from.required(updated_by_actor_id, "updated_by_actor_id")?,
            metadata: from.required(metadata, "metadata")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for BillingPlan {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("billing_plan_id", &self.billing_plan_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("plan_code", &self.plan_code);
            to.member("currency", &self.currency);
            to.member("billing_cycle", &self.billing_cycle);
            to.member("monthly_commit_minor", &self.monthly_commit_minor);
            to.member("seats_included", &self.seats_included);
            to.member("overage_unit_price_minor", &self.overage_unit_price_minor);
            to.member("status", &self.status);
            to.always("updated_by_actor_id", &self.updated_by_actor_id);
            to.member("metadata", &self.metadata);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(BillingPlan);

impl Decode for BillingPlanAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "billing_plan"];
        let mut ok = None;
        let mut billing_plan = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut billing_plan),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            billing_plan: from.required(billing_plan, "billing_plan")?,
            extra,
        })
    }
}

impl Encode for BillingPlanAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("billing_plan", &self.billing_plan);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(BillingPlanAnswer);

impl Decode for Invoice {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "invoice_id",
            "org_id",
            "workspace_id",
            "billing_plan_id",
            "period_start",
            "period_end",
            "subtotal_minor",
            "total_minor",
            "currency",
            "status",
            "due_at",
            "issued_at",
            "paid_at",
            "metadata",
            "created_at",
            "updated_at",
        ];
        let mut invoice_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut billing_plan_id = None;
        let mut period_start = None;
        let mut period_end = None;
        let mut subtotal_minor = None;
        let mut total_minor = None;
        let mut currency = None;
        let mut status = None;
        let mut due_at = None;
        let mut issued_at = None;
        let mut paid_at = None;
        let mut metadata = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut invoice_id),
            1 => from.set(&mut org_id),
            2 => from.set(&mut workspace_id),
            3 => from.set(&mut billing_plan_id),
            4 => from.set(&mut period_start),
            5 => from.set(&mut period_end),
            6 => from.set(&mut subtotal_minor),
            7 => from.set(&mut total_minor),
            8 => from.set(&mut currency),
            9 => from.set(&mut status),
            10 => from.set(&mut due_at),
            11 => from.set(&mut issued_at),
            12 => from.set(&mut paid_at),
            13 => from.set(&mut metadata),
            14 => from.set(&mut created_at),
            15 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            invoice_id: from.required(invoice_id, "invoice_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            billing_plan_id: from.required(billing_plan_id, "billing_plan_id")?,
            period_start: from.required(period_start, "period_start")?,
            period_end: from.required(period_end, "period_end")?,
            subtotal_minor: from.required(subtotal_minor, "subtotal_minor")?,
            total_minor: from.required(total_minor, "total_minor")?,
            currency: from.required(currency, "currency")?,
            status: from.required(status, "status")?,
            due_at: from.required(due_at, "due_at")?,
            issued_at: from.required(issued_at, "issued_at")?,
            paid_at: from.required(paid_at, "paid_at")?,
            metadata: from.required(metadata, "metadata")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for Invoice {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("invoice_id", &self.invoice_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.always("billing_plan_id", &self.billing_plan_id);
            to.member("period_start", &self.period_start);
            to.member("period_end", &self.period_end);
            to.member("subtotal_minor", &self.subtotal_minor);
            to.member("total_minor", &self.total_minor);
            to.member("currency", &self.currency);
            to.member("status", &self.status);
            to.always("due_at", &self.due_at);
            to.always("issued_at", &self.issued_at);
            to.always("paid_at", &self.paid_at);
            to.member("metadata", &self.metadata);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Invoice);

impl Decode for InvoiceAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "invoice"];
        let mut ok = None;
        let mut invoice = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut invoice),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            invoice: from.required(invoice, "invoice")?,
            extra,
        })
    }
}

impl Encode for InvoiceAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("invoice", &self.invoice);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(InvoiceAnswer);

impl Decode for InvoiceList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "invoices"];
        let mut ok = None;
        let mut invoices = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut invoices),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            invoices: from.required(invoices, "invoices")?,
            extra,
        })
    }
}

impl Encode for InvoiceList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("invoices", &self.invoices);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(InvoiceList);

impl Decode for UpdatePlan {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "org_id",
            "workspace_id",
            "plan_code",
            "currency",
            "billing_cycle",
            "monthly_commit_minor",
            "seats_included",
            "overage_unit_price_minor",
            "updated_by_actor_id",
            "metadata",
        ];
        let mut org_id = None;
        let mut workspace_id = None;
        let mut plan_code = None;
        let mut currency = None;
        let mut billing_cycle = None;
        let mut monthly_commit_minor = None;
        let mut seats_included = None;
        let mut overage_unit_price_minor = None;
        let mut updated_by_actor_id = None;
        let mut metadata = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut workspace_id),
            2 => from.set(&mut plan_code),
            3 => from.set(&mut currency),
            4 => from.set(&mut billing_cycle),
            5 => from.set(&mut monthly_commit_minor),
            6 => from.set(&mut seats_included),
            7 => from.set(&mut overage_unit_price_minor),
            8 => from.set(&mut updated_by_actor_id),
            9 => from.set(&mut metadata),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            plan_code: from.required(plan_code, "plan_code")?,
            currency: from.required(currency, "currency")?,
            billing_cycle: from.required(billing_cycle, "billing_cycle")?,
            monthly_commit_minor: from.required(monthly_commit_minor, "monthly_commit_minor")?,
            seats_included: from.required(seats_included, "seats_included")?,
            overage_unit_price_minor: from
                .required(overage_unit_price_minor, "overage_unit_price_minor")?,
            updated_by_actor_id: from.required(updated_by_actor_id, "updated_by_actor_id")?,
            metadata: from.required(metadata, "metadata")?,
            extra,
        })
    }
}

impl Encode for UpdatePlan {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("plan_code", &self.plan_code);
            to.member("currency", &self.currency);
            to.member("billing_cycle", &self.billing_cycle);
            to.member("monthly_commit_minor", &self.monthly_commit_minor);
            to.member("seats_included", &self.seats_included);
            to.member("overage_unit_price_minor", &self.overage_unit_price_minor);
            to.member("updated_by_actor_id", &self.updated_by_actor_id);
            to.member("metadata", &self.metadata);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpdatePlan);
