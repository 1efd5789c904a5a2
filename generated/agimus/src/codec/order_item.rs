// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How `OrderItem` objects are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{OrderItem, OrderItemChanges};

impl Decode for OrderItem {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["itemId", "quantity", "unitPrice", "discount", "order", "product"];
        let mut item_id = None;
        let mut quantity = None;
        let mut unit_price = None;
        let mut discount = None;
        let mut order = None;
        let mut product = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut item_id),
            1 => from.set(&mut quantity),
            2 => from.set(&mut unit_price),
            3 => from.set(&mut discount),
            4 => from.set(&mut order),
            5 => from.set(&mut product),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            item_id: from.required(item_id, "itemId")?,
            quantity: from.required(quantity, "quantity")?,
            unit_price: from.required(unit_price, "unitPrice")?,
            discount: from.required(discount, "discount")?,
            order: from.required(order, "order")?,
            product: from.required(product, "product")?,
            extra,
        })
    }
}

impl Encode for OrderItem {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("itemId", &self.item_id);
            to.member("quantity", &self.quantity);
            to.member("unitPrice", &self.unit_price);
            to.member("discount", &self.discount);
            to.member("order", &self.order);
            to.member("product", &self.product);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(OrderItem);

impl Decode for OrderItemChanges {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["quantity", "unitPrice", "discount"];
        let mut quantity = None;
        let mut unit_price = None;
        let mut discount = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut quantity),
            1 => from.set(&mut unit_price),
            2 => from.set(&mut discount),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            quantity: from.required(quantity, "quantity")?,
            unit_price: from.required(unit_price, "unitPrice")?,
            discount: from.required(discount, "discount")?,
            extra,
        })
    }
}

impl Encode for OrderItemChanges {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("quantity", &self.quantity);
            to.member("unitPrice", &self.unit_price);
            to.member("discount", &self.discount);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(OrderItemChanges);
