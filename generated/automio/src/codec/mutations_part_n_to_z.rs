// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that are used all over the API are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    OrdersBoolExp, OrdersInsertInput, OrdersObjRelInsertInput, OrdersOnConflict,
    StringComparisonExp, UpdateOrderDeliveredResponse, UpdateOrderDeliveredUpdateOrders,
    UpsertBillingEntriesInsertBillingEntries, UpsertBillingEntriesResponse, UuidComparisonExp,
};

json_struct!(OrdersBoolExp {
    and: "_and",
    not: "_not",
    or: "_or",
    id: "id",
    order_id: "orderId",
    buyer_login: "buyerLogin",
    delivered: "delivered",
    organization_id: "organization_id",
    connection_id: "connection_id",
    messages: "messages",
    messages_aggregate: "messages_aggregate",
});

json_struct!(OrdersInsertInput {
    id: "id",
    order_id: "orderId",
    buyer_login: "buyerLogin",
    delivered: "delivered",
    organization_id: "organization_id",
    connection_id: "connection_id",
    messages: "messages",
});

json_struct!(OrdersObjRelInsertInput { data: "data", on_conflict: "on_conflict" });

json_struct!(OrdersOnConflict {
    constraint: "constraint",
    update_columns: "update_columns",
    where_: "where",
});

json_struct!(StringComparisonExp {
    eq: "_eq",
    neq: "_neq",
    in_: "_in",
    nin: "_nin",
    gt: "_gt",
    gte: "_gte",
    lt: "_lt",
    lte: "_lte",
    is_null: "_is_null",
    like: "_like",
    nlike: "_nlike",
    ilike: "_ilike",
    nilike: "_nilike",
    similar: "_similar",
    nsimilar: "_nsimilar",
    regex: "_regex",
    nregex: "_nregex",
    iregex: "_iregex",
    niregex: "_niregex",
});

json_struct!(UpdateOrderDeliveredResponse { update_orders: "update_orders" | null });

json_struct!(UpdateOrderDeliveredUpdateOrders { affected_rows: "affected_rows" });

json_struct!(UpsertBillingEntriesInsertBillingEntries { affected_rows: "affected_rows" });

json_struct!(UpsertBillingEntriesResponse {
    insert_billing_entries: "insert_billing_entries" | null,
});

json_struct!(UuidComparisonExp {
    eq: "_eq",
    neq: "_neq",
    in_: "_in",
    nin: "_nin",
    gt: "_gt",
    gte: "_gte",
    lt: "_lt",
    lte: "_lte",
    is_null: "_is_null",
});
