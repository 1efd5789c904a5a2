// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How `Product` objects are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{Product, ProductChanges};

impl Decode for Product {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["sku", "name", "weightGrams", "shelf", "prices", "label", "photos", "orderItems"];
        let mut sku = None;
        let mut name = None;
        let mut weight_grams = None;
        let mut shelf = None;
        let mut prices = None;
        let mut label = None;
        let mut photos = None;
        let mut order_items = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut sku),
            1 => from.set(&mut name),
            2 => from.set(&mut weight_grams),
            3 => from.set(&mut shelf),
            4 => from.set(&mut prices),
            5 => from.set(&mut label),
            6 => from.set(&mut photos),
            7 => from.set(&mut order_items),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            sku: from.required(sku, "sku")?,
            name: from.required(name, "name")?,
            weight_grams: from.required(weight_grams, "weightGrams")?,
            shelf: from.required(shelf, "shelf")?,
            prices: from.required(prices, "prices")?,
            label: from.required(label, "label")?,
            photos: from.required(photos, "photos")?,
            order_items: from.required(order_items, "orderItems")?,
            extra,
        })
    }
}

impl Encode for Product {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("sku", &self.sku);
            to.member("name", &self.name);
            to.member("weightGrams", &self.weight_grams);
            to.member("shelf", &self.shelf);
            to.member("prices", &self.prices);
            to.member("label", &self.label);
            to.member("photos", &self.photos);
            to.member("orderItems", &self.order_items);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Product);

impl Decode for ProductChanges {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["name", "weightGrams", "shelf", "prices", "label", "photos"];
        let mut name = None;
        let mut weight_grams = None;
        let mut shelf = None;
        let mut prices = None;
        let mut label = None;
        let mut photos = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut name),
            1 => from.set(&mut weight_grams),
            2 => from.set(&mut shelf),
            3 => from.set(&mut prices),
            4 => from.set(&mut label),
            5 => from.set(&mut photos),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            name: from.required(name, "name")?,
            weight_grams: from.required(weight_grams, "weightGrams")?,
            shelf: from.required(shelf, "shelf")?,
            prices: from.required(prices, "prices")?,
            label: from.required(label, "label")?,
            photos: from.required(photos, "photos")?,
            extra,
        })
    }
}

impl Encode for ProductChanges {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("name", &self.name);
            to.member("weightGrams", &self.weight_grams);
            to.member("shelf", &self.shelf);
            to.member("prices", &self.prices);
            to.member("label", &self.label);
            to.member("photos", &self.photos);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ProductChanges);
