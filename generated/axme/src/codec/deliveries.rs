// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Deliveries` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{Delivery, DeliveryAnswer, DeliveryList, SubmitDelivery};

json_struct!(Delivery {
    delivery_id: "delivery_id",
    replay_of_delivery_id: "replay_of_delivery_id" | null,
    org_id: "org_id",
    workspace_id: "workspace_id",
    principal_id: "principal_id",
    alias: "alias" | null,
    transport_type: "transport_type",
    route_id: "route_id",
    status: "status",
    correlation_id: "correlation_id" | null,
    idempotency_key: "idempotency_key" | null,
    payload: "payload",
    error_detail: "error_detail" | null,
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(DeliveryAnswer { ok: "ok", delivery: "delivery", ..extra });

json_struct!(DeliveryList { ok: "ok", deliveries: "deliveries", ..extra });

json_struct!(SubmitDelivery {
    org_id: "org_id",
    workspace_id: "workspace_id",
    payload: "payload",
    alias: "alias",
    principal_id: "principal_id",
    correlation_id: "correlation_id",
    idempotency_key: "idempotency_key",
    ..extra
});
