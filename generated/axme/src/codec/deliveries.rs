// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Deliveries` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{Delivery, DeliveryAnswer, DeliveryList, SubmitDelivery};

impl Decode for Delivery {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "delivery_id",
            "replay_of_delivery_id",
            "org_id",
            "workspace_id",
            "principal_id",
            "alias",
            "transport_type",
            "route_id",
            "status",
            "correlation_id",
            "idempotency_key",
            "payload",
            "error_detail",
            "created_at",
            "updated_at",
        ];
        let mut delivery_id = None;
        let mut replay_of_delivery_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut principal_id = None;
        let mut alias = None;
        let mut transport_type = None;
        let mut route_id = None;
        let mut status = None;
        let mut correlation_id = None;
        let mut idempotency_key = None;
        let mut payload = None;
        let mut error_detail = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut delivery_id),
            1 => from.set(&mut replay_of_delivery_id),
            2 => from.set(&mut org_id),
            3 => from.set(&mut workspace_id),
            4 => from.set(&mut principal_id),
            5 => from.set(&mut alias),
            6 => from.set(&mut transport_type),
            7 => from.set(&mut route_id),
            8 => from.set(&mut status),
            9 => from.set(&mut correlation_id),
            10 => from.set(&mut idempotency_key),
            11 => from.set(&mut payload),
            12 => from.set(&mut error_detail),
            13 => from.set(&mut created_at),
            14 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            delivery_id: from.required(delivery_id, "delivery_id")?,
            replay_of_delivery_id: from.required(replay_of_delivery_id, "replay_of_delivery_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            principal_id: from.required(principal_id, "principal_id")?,
            alias: from.required(alias, "alias")?,
            transport_type: from.required(transport_type, "transport_type")?,
            route_id: from.required(route_id, "route_id")?,
            status: from.required(status, "status")?,
            correlation_id: from.required(correlation_id, "correlation_id")?,
            idempotency_key: from.required(idempotency_key, "idempotency_key")?,
            payload: from.required(payload, "payload")?,
            error_detail: from.required(error_detail, "error_detail")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for Delivery {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("delivery_id", &self.delivery_id);
            to.always("replay_of_delivery_id", &self.replay_of_delivery_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("principal_id", &self.principal_id);
            to.always("alias", &self.alias);
            to.member("transport_type", &self.transport_type);
            to.member("route_id", &self.route_id);
            to.member("status", &self.status);
            to.always("correlation_id", &self.correlation_id);
            to.always("idempotency_key", &self.idempotency_key);
            to.member("payload", &self.payload);
            to.always("error_detail", &self.error_detail);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Delivery);

impl Decode for DeliveryAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "delivery"];
        let mut ok = None;
        let mut delivery = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut delivery),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            delivery: from.required(delivery, "delivery")?,
            extra,
        })
    }
}

impl Encode for DeliveryAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("delivery", &self.delivery);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DeliveryAnswer);

impl Decode for DeliveryList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "deliveries"];
        let mut ok = None;
        let mut deliveries = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut deliveries),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            deliveries: from.required(deliveries, "deliveries")?,
            extra,
        })
    }
}

impl Encode for DeliveryList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("deliveries", &self.deliveries);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DeliveryList);

impl Decode for SubmitDelivery {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "org_id",
            "workspace_id",
            "payload",
            "alias",
            "principal_id",
            "correlation_id",
            "idempotency_key",
        ];
        let mut org_id = None;
        let mut workspace_id = None;
        let mut payload = None;
        let mut alias = None;
        let mut principal_id = None;
        let mut correlation_id = None;
        let mut idempotency_key = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut workspace_id),
            2 => from.set(&mut payload),
            3 => from.set(&mut alias),
            4 => from.set(&mut principal_id),
            5 => from.set(&mut correlation_id),
            6 => from.set(&mut idempotency_key),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            payload: from.required(payload, "payload")?,
            alias: from.required(alias, "alias")?,
            principal_id: from.required(principal_id, "principal_id")?,
            correlation_id: from.required(correlation_id, "correlation_id")?,
            idempotency_key: from.required(idempotency_key, "idempotency_key")?,
            extra,
        })
    }
}

impl Encode for SubmitDelivery {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("payload", &self.payload);
            to.member("alias", &self.alias);
            to.member("principal_id", &self.principal_id);
            to.member("correlation_id", &self.correlation_id);
            to.member("idempotency_key", &self.idempotency_key);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(SubmitDelivery);
