// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Quotas` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{QuotaAnswer, QuotaPolicy, UpdateQuota};

impl Decode for QuotaAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "quota_policy"];
        let mut ok = None;
        let mut quota_policy = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut quota_policy),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            quota_policy: from.required(quota_policy, "quota_policy")?,
            extra,
        })
    }
}

impl Encode for QuotaAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("quota_policy", &self.quota_policy);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(QuotaAnswer);

impl Decode for QuotaPolicy {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "quota_policy_id",
            "org_id",
            "workspace_id",
            "dimensions",
            "soft_threshold_percent",
            "hard_enforcement",
            "overage_mode",
            "updated_by_actor_id",
            "updated_at",
        ];
        let mut quota_policy_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut dimensions = None;
        let mut soft_threshold_percent = None;
        let mut hard_enforcement = None;
        let mut overage_mode = None;
        let mut updated_by_actor_id = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut quota_policy_id),
            1 => from.set(&mut org_id),
            2 => from.set(&mut workspace_id),
            3 => from.set(&mut dimensions),
            4 => from.set(&mut soft_threshold_percent),
            5 => from.set(&mut hard_enforcement),
            6 => from.set(&mut overage_mode),
            7 => from.set(&mut updated_by_actor_id),
            8 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            quota_policy_id: from.required(quota_policy_id, "quota_policy_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            dimensions: from.required(dimensions, "dimensions")?,
            soft_threshold_percent: from
                .required(soft_threshold_percent, "soft_threshold_percent")?,
            hard_enforcement: from.required(hard_enforcement, "hard_enforcement")?,
            overage_mode: from.required(overage_mode, "overage_mode")?,
            updated_by_actor_id: from.required(updated_by_actor_id, "updated_by_actor_id")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for QuotaPolicy {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("quota_policy_id", &self.quota_policy_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("dimensions", &self.dimensions);
            to.member("soft_threshold_percent", &self.soft_threshold_percent);
            to.member("hard_enforcement", &self.hard_enforcement);
            to.member("overage_mode", &self.overage_mode);
            to.member("updated_by_actor_id", &self.updated_by_actor_id);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(QuotaPolicy);

impl Decode for UpdateQuota {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "org_id",
            "workspace_id",
            "dimensions",
            "soft_threshold_percent",
            "hard_enforcement",
            "overage_mode",
            "updated_by_actor_id",
        ];
        let mut org_id = None;
        let mut workspace_id = None;
        let mut dimensions = None;
        let mut soft_threshold_percent = None;
        let mut hard_enforcement = None;
        let mut overage_mode = None;
        let mut updated_by_actor_id = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut workspace_id),
            2 => from.set(&mut dimensions),
            3 => from.set(&mut soft_threshold_percent),
            4 => from.set(&mut hard_enforcement),
            5 => from.set(&mut overage_mode),
            6 => from.set(&mut updated_by_actor_id),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            dimensions: from.required(dimensions, "dimensions")?,
            soft_threshold_percent: from
                .required(soft_threshold_percent, "soft_threshold_percent")?,
            hard_enforcement: from.required(hard_enforcement, "hard_enforcement")?,
            overage_mode: from.required(overage_mode, "overage_mode")?,
            updated_by_actor_id: from.required(updated_by_actor_id, "updated_by_actor_id")?,
            extra,
        })
    }
}

impl Encode for UpdateQuota {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("dimensions", &self.dimensions);
            to.member("soft_threshold_percent", &self.soft_threshold_percent);
            to.member("hard_enforcement", &self.hard_enforcement);
            to.member("overage_mode", &self.overage_mode);
            to.member("updated_by_actor_id", &self.updated_by_actor_id);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpdateQuota);
