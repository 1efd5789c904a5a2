// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate agimus
//! What `Product` objects look like.

use specloom_runtime::{Base64Bytes, Decimal, Extra, Nullable, Value};

use crate::models::OrderItem;

/// Something on offer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Stock keeping unit.
    pub sku: String,

    /// What it is called in the catalogue.
    pub name: String,

    /// The weight in grams.
    pub weight_grams: Option<i16>,

    /// The shelf in the store.
    pub shelf: Option<i8>,

    /// The prices of the last years, the newest first.
    pub prices: Vec<Decimal>,

    /// What is printed on the label.
    pub label: Option<Base64Bytes>,

    /// Pictures for the catalogue.
    pub photos: Option<Vec<Value>>,

    /// The lines of orders in which it stands.
    pub order_items: Option<Vec<OrderItem>>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl Product {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        sku: impl Into<String>,
        name: impl Into<String>,
        prices: impl IntoIterator<Item = Decimal>,
    ) -> Self {
        Self {
            sku: sku.into(),
            name: name.into(),
            weight_grams: None,
            shelf: None,
            prices: prices.into_iter().collect(),
            label: None,
            photos: None,
            order_items: None,
            extra: Extra::new(),
        }
    }

    /// Stock keeping unit.
    #[must_use]
    #[inline]
    pub fn sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = sku.into();
        self
    }

    /// What it is called in the catalogue.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// The weight in grams.
    #[must_use]
    #[inline]
    pub fn weight_grams(mut self, weight_grams: i16) -> Self {
        self.weight_grams = Some(weight_grams);
        self
    }

    /// The shelf in the store.
    #[must_use]
    #[inline]
    pub fn shelf(mut self, shelf: i8) -> Self {
        self.shelf = Some(shelf);
        self
    }

    /// The prices of the last years, the newest first.
    #[must_use]
    #[inline]
    pub fn prices(mut self, prices: impl IntoIterator<Item = Decimal>) -> Self {
        self.prices = prices.into_iter().collect();
        self
    }

    /// What is printed on the label.
    #[must_use]
    #[inline]
    pub fn label(mut self, label: Base64Bytes) -> Self {
        self.label = Some(label);
        self
    }

    /// Pictures for the catalogue.
    #[must_use]
    #[inline]
    pub fn photos(mut self, photos: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.photos = Some(photos.into_iter().map(Into::into).collect());
        self
    }
}

/// What an update of one object may change: Product.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductChanges {
    /// What it is called in the catalogue.
    pub name: Option<String>,

    /// The weight in grams.
    pub weight_grams: Nullable<i16>,

    /// The shelf in the store.
    pub shelf: Nullable<i8>,

    /// The prices of the last years, the newest first.
    pub prices: Option<Vec<Decimal>>,

    /// What is printed on the label.
    pub label: Nullable<Base64Bytes>,

    /// Pictures for the catalogue.
    pub photos: Nullable<Vec<Value>>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ProductChanges {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// What it is called in the catalogue.
    #[must_use]
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The weight in grams.
    #[must_use]
    #[inline]
    pub fn weight_grams(mut self, weight_grams: impl Into<Nullable<i16>>) -> Self {
        self.weight_grams = weight_grams.into();
        self
    }

    /// The shelf in the store.
    #[must_use]
    #[inline]
    pub fn shelf(mut self, shelf: impl Into<Nullable<i8>>) -> Self {
        self.shelf = shelf.into();
        self
    }

    /// The prices of the last years, the newest first.
    #[must_use]
    #[inline]
    pub fn prices(mut self, prices: impl IntoIterator<Item = Decimal>) -> Self {
        self.prices = Some(prices.into_iter().collect());
        self
    }

    /// What is printed on the label.
    #[must_use]
    #[inline]
    pub fn label(mut self, label: impl Into<Nullable<Base64Bytes>>) -> Self {
        self.label = label.into();
        self
    }

    /// Pictures for the catalogue.
    #[must_use]
    #[inline]
    pub fn photos(mut self, photos: impl Into<Nullable<Vec<Value>>>) -> Self {
        self.photos = photos.into();
        self
    }
}
