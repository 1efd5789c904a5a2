// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/entities.rs). Run: cargo specloom generate agimus
//! The kinds of objects that the ontology knows: for each its properties and links, of which
//! conditions, sort terms and metrics are made.

pub mod customer;
pub mod order;
pub mod order_item;
pub mod product;

pub use crate::models::{
    Customer, CustomerChanges, Order, OrderChanges, OrderItem, OrderItemChanges, Product,
    ProductChanges,
};
