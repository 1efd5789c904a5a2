// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate agimus
//! What `OrderItem` objects look like.

use specloom_runtime::{Decimal, Extra, Nullable};

use crate::models::{Order, Product};

/// One line of an order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderItem {
    /// Item ID.
    pub item_id: i64,

    /// How many.
    pub quantity: i32,

    /// The price of one.
    pub unit_price: Decimal,

    /// The part that is taken off, from 0 to 1.
    pub discount: Option<f32>,

    /// The order that it is part of.
    pub order: Option<Order>,

    /// What was ordered.
    pub product: Option<Product>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl OrderItem {
    /// A value of what it must have.
    #[inline]
    pub fn new(item_id: i64, quantity: i32, unit_price: Decimal) -> Self {
        Self {
            item_id,
            quantity,
            unit_price,
            discount: None,
            order: None,
            product: None,
            extra: Extra::new(),
        }
    }

    /// Item ID.
    #[must_use]
    #[inline]
    pub fn item_id(mut self, item_id: i64) -> Self {
        self.item_id = item_id;
        self
    }

    /// How many.
    #[must_use]
    #[inline]
    pub fn quantity(mut self, quantity: i32) -> Self {
        self.quantity = quantity;
        self
    }

    /// The price of one.
    #[must_use]
    #[inline]
    pub fn unit_price(mut self, unit_price: Decimal) -> Self {
        self.unit_price = unit_price;
        self
    }

    /// The part that is taken off, from 0 to 1.
    #[must_use]
    #[inline]
    pub fn discount(mut self, discount: f32) -> Self {
        self.discount = Some(discount);
        self
    }
}

/// What an update of one object may change: Order item.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderItemChanges {
    /// How many.
    pub quantity: Option<i32>,

    /// The price of one.
    pub unit_price: Option<Decimal>,

    /// The part that is taken off, from 0 to 1.
    pub discount: Nullable<f32>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl OrderItemChanges {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many.
    #[must_use]
    #[inline]
    pub fn quantity(mut self, quantity: i32) -> Self {
        self.quantity = Some(quantity);
        self
    }

    /// The price of one.
    #[must_use]
    #[inline]
    pub fn unit_price(mut self, unit_price: Decimal) -> Self {
        self.unit_price = Some(unit_price);
        self
    }

    /// The part that is taken off, from 0 to 1.
    #[must_use]
    #[inline]
    pub fn discount(mut self, discount: impl Into<Nullable<f32>>) -> Self {
        self.discount = discount.into();
        self
    }
}
