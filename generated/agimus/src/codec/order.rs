// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How `Order` objects are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{Order, OrderChanges};

json_struct!(Order {
    order_id: "orderId",
    customer_id: "customerId",
    status: "status",
    region: "region",
    total: "total",
    created_at: "createdAt",
    shipped_on: "shippedOn",
    pickup_time: "pickupTime",
    delivery_area: "deliveryArea",
    customer: "customer",
    items: "items",
    ..extra
});

json_struct!(OrderChanges {
    customer_id: "customerId",
    status: "status",
    region: "region",
    total: "total",
    shipped_on: "shippedOn",
    pickup_time: "pickupTime",
    delivery_area: "deliveryArea",
    ..extra
});
