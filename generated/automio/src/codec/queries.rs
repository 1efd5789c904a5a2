// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `Queries` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    GetOrderResponse, NewestBillingEntryBillingEntry, NewestBillingEntryResponse, OrderFacts,
};

json_struct!(GetOrderResponse { orders: "orders" });

json_struct!(NewestBillingEntryBillingEntry {
    allegro_id: "allegroId",
    occurred_at: "occurredAt" | null,
    value: "value" | null,
    balance: "balance" | null,
});

json_struct!(NewestBillingEntryResponse { billing_entries: "billing_entries" });

json_struct!(OrderFacts {
    id: "id",
    order_id: "orderId",
    buyer_login: "buyerLogin" | null,
    delivered: "delivered" | null,
});
