// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How rows of tables are read.

use specloom_runtime::codegen::json_struct;

use crate::models::{BillingEntry, Message, Order};

json_struct!(BillingEntry {
    id: "id",
    allegro_id: "allegroId",
    occurred_at: "occurredAt" | null,
    type_: "type" | null,
    value: "value" | null,
    balance: "balance" | null,
    organization_id: "organization_id" | null,
    connection_id: "connection_id" | null,
});

json_struct!(Message {
    id: "id",
    order_id: "order_id" | null,
    message_content: "messageContent" | null,
    organization_id: "organization_id" | null,
    connection_id: "connection_id" | null,
});

json_struct!(Order {
    id: "id",
    order_id: "orderId",
    buyer_login: "buyerLogin" | null,
    delivered: "delivered" | null,
    organization_id: "organization_id" | null,
    connection_id: "connection_id" | null,
});
