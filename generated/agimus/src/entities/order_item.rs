// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/entities.rs). Run: cargo specloom generate agimus
//! The properties and links of `OrderItem`.

use specloom_runtime::{Decimal, objects};

use crate::models::{Order, OrderItem, OrderItemChanges, Product};

/// Item ID.
pub const ITEM_ID: objects::Field<OrderItem, i64> = objects::Field::new("itemId");

/// How many.
pub const QUANTITY: objects::Field<OrderItem, i32> = objects::Field::new("quantity");

/// The price of one.
pub const UNIT_PRICE: objects::Field<OrderItem, Decimal> = objects::Field::new("unitPrice");

/// The part that is taken off, from 0 to 1.
pub const DISCOUNT: objects::Field<OrderItem, f32> = objects::Field::new("discount");

/// The order that it is part of.
pub const ORDER: objects::Link<OrderItem, Order, objects::One> = objects::Link::new("order");

/// What was ordered.
pub const PRODUCT: objects::Link<OrderItem, Product, objects::One> = objects::Link::new("product");

impl objects::Object for OrderItem {
    const LINKS: &'static [&'static str] = &["order", "product"];
    type Changes = OrderItemChanges;
    type Entity = Self;
    type Input = Self;
    type Key = i64;
    type Partial = objects::Partial<Self>;
}

impl objects::Entity for OrderItem {
    const KEY: &'static str = "itemId";
    const NAME: &'static str = "OrderItem";

    fn key(&self) -> i64 {
        self.item_id
    }
}
