// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/entities.rs). Run: cargo specloom generate agimus
//! The properties and links of `Customer`.

use specloom_runtime::{Date, Decimal, JsonObject, Timestamp, Value, objects};

use crate::models::{Customer, CustomerChanges, GeoPoint, Order};

/// Customer ID.
pub const CUSTOMER_ID: objects::Field<Customer, i64> = objects::Field::new("customerId");

/// The name that stands on invoices.
pub const NAME: objects::Field<Customer, String> = objects::Field::new("name");

/// Email address.
pub const EMAIL: objects::Field<Customer, String> = objects::Field::new("email");

/// How far the relation has come, `active` for instance.
pub const STATUS: objects::Field<Customer, String> = objects::Field::new("status");

/// Sales region.
pub const REGION: objects::Field<Customer, String> = objects::Field::new("region");

/// The age in years.
pub const AGE: objects::Field<Customer, i32> = objects::Field::new("age");

/// Up to which sum orders need no payment in advance.
pub const CREDIT_LIMIT: objects::Field<Customer, Decimal> = objects::Field::new("creditLimit");

/// How likely the customer is to order again.
pub const SCORE: objects::Field<Customer, f64> = objects::Field::new("score");

/// Whether the address was verified.
pub const IS_VERIFIED: objects::Field<Customer, bool> = objects::Field::new("isVerified");

/// Marks that people have set.
pub const TAGS: objects::Field<Customer, Vec<String>> = objects::Field::new("tags");

/// Date of birth.
pub const BIRTH_DATE: objects::Field<Customer, Date> = objects::Field::new("birthDate");

/// When the customer was added.
pub const CREATED_AT: objects::Field<Customer, Timestamp> = objects::Field::new("createdAt");

/// When the customer was deleted.
pub const DELETED_AT: objects::Field<Customer, Timestamp> = objects::Field::new("deletedAt");

/// Where the customer lives.
pub const LOCATION: objects::Field<Customer, GeoPoint> = objects::Field::new("location");

/// What the customer has chosen.
pub const PREFERENCES: objects::Field<Customer, JsonObject> = objects::Field::new("preferences");

/// The contract as it was signed.
pub const CONTRACT: objects::Field<Customer, Value> = objects::Field::new("contract");

/// What the customer has ordered.
pub const ORDERS: objects::Link<Customer, Order, objects::Many> = objects::Link::new("orders");

impl objects::Object for Customer {
    const LINKS: &'static [&'static str] = &["orders"];
    type Changes = CustomerChanges;
    type Entity = Self;
    type Input = Self;
    type Key = i64;
    type Partial = objects::Partial<Self>;
}

impl objects::Entity for Customer {
    const KEY: &'static str = "customerId";
    const NAME: &'static str = "Customer";

    fn key(&self) -> i64 {
        self.customer_id
    }
}
