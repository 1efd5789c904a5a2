// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/entities.rs). Run: cargo specloom generate agimus
//! The properties and links of `Order`.

use specloom_runtime::{Date, Decimal, JsonObject, Time, Timestamp, objects};

use crate::models::{Customer, Order, OrderChanges, OrderItem};

/// Order ID.
pub const ORDER_ID: objects::Field<Order, String> = objects::Field::new("orderId");

/// Who has ordered.
pub const CUSTOMER_ID: objects::Field<Order, i64> = objects::Field::new("customerId");

/// How far the order has come, `completed` for instance.
pub const STATUS: objects::Field<Order, String> = objects::Field::new("status");

/// Sales region.
pub const REGION: objects::Field<Order, String> = objects::Field::new("region");

/// The sum of all items, taxes included.
pub const TOTAL: objects::Field<Order, Decimal> = objects::Field::new("total");

/// When the order came.
pub const CREATED_AT: objects::Field<Order, Timestamp> = objects::Field::new("createdAt");

/// The day of dispatch.
pub const SHIPPED_ON: objects::Field<Order, Date> = objects::Field::new("shippedOn");

/// From when on the parcel can be fetched.
pub const PICKUP_TIME: objects::Field<Order, Time> = objects::Field::new("pickupTime");

/// Where the parcel may be left.
pub const DELIVERY_AREA: objects::Field<Order, JsonObject> = objects::Field::new("deliveryArea");

/// Who has ordered.
pub const CUSTOMER: objects::Link<Order, Customer, objects::One> = objects::Link::new("customer");

/// What was ordered.
pub const ITEMS: objects::Link<Order, OrderItem, objects::Many> = objects::Link::new("items");

impl objects::Object for Order {
    const LINKS: &'static [&'static str] = &["customer", "items"];
    type Changes = OrderChanges;
    type Entity = Self;
    type Input = Self;
    type Key = String;
    type Partial = objects::Partial<Self>;
}

impl objects::Entity for Order {
    const KEY: &'static str = "orderId";
    const NAME: &'static str = "Order";

    fn key(&self) -> String {
        self.order_id.clone()
    }
}
