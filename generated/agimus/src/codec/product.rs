// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How `Product` objects are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{Product, ProductChanges};

json_struct!(Product {
    sku: "sku",
    name: "name",
    weight_grams: "weightGrams",
    shelf: "shelf",
    prices: "prices",
    label: "label",
    photos: "photos",
    order_items: "orderItems",
    ..extra
});

json_struct!(ProductChanges {
    name: "name",
    weight_grams: "weightGrams",
    shelf: "shelf",
    prices: "prices",
    label: "label",
    photos: "photos",
    ..extra
});
