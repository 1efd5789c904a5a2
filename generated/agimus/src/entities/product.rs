// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/entities.rs). Run: cargo specloom generate agimus
//! The properties and links of `Product`.

use specloom_runtime::{Base64Bytes, Decimal, Value, objects};

use crate::models::{OrderItem, Product, ProductChanges};

/// Stock keeping unit.
pub const SKU: objects::Field<Product, String> = objects::Field::new("sku");

/// What it is called in the catalogue.
pub const NAME: objects::Field<Product, String> = objects::Field::new("name");

/// The weight in grams.
pub const WEIGHT_GRAMS: objects::Field<Product, i16> = objects::Field::new("weightGrams");

/// The shelf in the store.
pub const SHELF: objects::Field<Product, i8> = objects::Field::new("shelf");

/// The prices of the last years, the newest first.
pub const PRICES: objects::Field<Product, Vec<Decimal>> = objects::Field::new("prices");

/// What is printed on the label.
pub const LABEL: objects::Field<Product, Base64Bytes> = objects::Field::new("label");

/// Pictures for the catalogue.
pub const PHOTOS: objects::Field<Product, Vec<Value>> = objects::Field::new("photos");

/// The lines of orders in which it stands.
pub const ORDER_ITEMS: objects::Link<Product, OrderItem, objects::Many> =
    objects::Link::new("orderItems");

impl objects::Object for Product {
    const LINKS: &'static [&'static str] = &["orderItems"];
    type Changes = ProductChanges;
    type Entity = Self;
    type Input = Self;
    type Key = String;
    type Partial = objects::Partial<Self>;
}

impl objects::Entity for Product {
    const KEY: &'static str = "sku";
    const NAME: &'static str = "Product";

    fn key(&self) -> String {
        self.sku.clone()
    }
}
