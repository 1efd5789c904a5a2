// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How `OrderItem` objects are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{OrderItem, OrderItemChanges};

json_struct!(OrderItem {
    item_id: "itemId",
    quantity: "quantity",
    unit_price: "unitPrice",
    discount: "discount",
    order: "order",
    product: "product",
    ..extra
});

json_struct!(OrderItemChanges {
    quantity: "quantity",
    unit_price: "unitPrice",
    discount: "discount",
    ..extra
});
