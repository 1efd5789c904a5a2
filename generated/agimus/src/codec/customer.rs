// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How `Customer` objects are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{Customer, CustomerChanges};

json_struct!(Customer {
    customer_id: "customerId",
    name: "name",
    email: "email",
    status: "status",
    region: "region",
    age: "age",
    credit_limit: "creditLimit",
    score: "score",
    is_verified: "isVerified",
    tags: "tags",
    birth_date: "birthDate",
    created_at: "createdAt",
    deleted_at: "deletedAt",
    location: "location",
    preferences: "preferences",
    contract: "contract",
    orders: "orders",
    ..extra
});

json_struct!(CustomerChanges {
    name: "name",
    email: "email",
    status: "status",
    region: "region",
    age: "age",
    credit_limit: "creditLimit",
    score: "score",
    is_verified: "isVerified",
    tags: "tags",
    birth_date: "birthDate",
    location: "location",
    preferences: "preferences",
    contract: "contract",
    ..extra
});
