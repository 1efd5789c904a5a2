// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How the types are read and written.
#![allow(deprecated, reason = "what is deprecated is still read and written")]
#![allow(clippy::too_many_lines, reason = "a type has as many members as the API gives it")]

mod customer;
mod order;
mod order_item;
mod product;
mod schema;
mod search;
mod service;
mod shared;
mod store;
