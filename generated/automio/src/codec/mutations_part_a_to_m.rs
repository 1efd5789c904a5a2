// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that are used all over the API are read and written.

use specloom_runtime::codegen::{json_param, json_struct};

use crate::models::{
    BillingEntriesInsertInput, BooleanComparisonExp, InsertMessageInsertMessagesOne,
    InsertMessageResponse, IntComparisonExp, MessagesAggregateBoolExp,
    MessagesAggregateBoolExpCount, MessagesArrRelInsertInput, MessagesBoolExp, MessagesInsertInput,
    MessagesOnConflict,
};

json_struct!(BillingEntriesInsertInput {
    id: "id",
    allegro_id: "allegroId",
    occurred_at: "occurredAt",
    type_: "type",
    value: "value",
    balance: "balance",
    organization_id: "organization_id",
    connection_id: "connection_id",
});

json_param!(BillingEntriesInsertInput);

json_struct!(BooleanComparisonExp {
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

json_struct!(InsertMessageInsertMessagesOne { id: "id", order_id: "order_id" | null });

json_struct!(InsertMessageResponse { insert_messages_one: "insert_messages_one" | null });

json_struct!(IntComparisonExp {
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

json_struct!(MessagesAggregateBoolExp { count: "count" });

json_struct!(MessagesAggregateBoolExpCount {
    arguments: "arguments",
    distinct: "distinct",
    filter: "filter",
    predicate: "predicate",
});

json_struct!(MessagesArrRelInsertInput { data: "data", on_conflict: "on_conflict" });

json_struct!(MessagesBoolExp {
    and: "_and",
    not: "_not",
    or: "_or",
    id: "id",
    order_id: "order_id",
    message_content: "messageContent",
    organization_id: "organization_id",
    connection_id: "connection_id",
    order: "order",
});

json_struct!(MessagesInsertInput {
    id: "id",
    order_id: "order_id",
    message_content: "messageContent",
    organization_id: "organization_id",
    connection_id: "connection_id",
    order: "order",
});

json_param!(MessagesInsertInput);

json_struct!(MessagesOnConflict {
    constraint: "constraint",
    update_columns: "update_columns",
    where_: "where",
});
