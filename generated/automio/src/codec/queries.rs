// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `Queries` uses are read and written.

use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    GetOrderResponse, NewestBillingEntryBillingEntry, NewestBillingEntryResponse, OrderFacts,
};

impl Decode for GetOrderResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["orders"];
        let mut orders = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut orders),
            _ => from.skip(),
        })?;
        Ok(Self { orders: from.required(orders, "orders")? })
    }
}

impl Encode for GetOrderResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("orders", &self.orders);
        });
    }
}

serde_bridge!(GetOrderResponse);

impl Decode for NewestBillingEntryBillingEntry {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["allegroId", "occurredAt", "value", "balance"];
        let mut allegro_id = None;
        let mut occurred_at = None;
        let mut value = None;
        let mut balance = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut allegro_id),
            1 => from.set(&mut occurred_at),
            2 => from.set(&mut value),
            3 => from.set(&mut balance),
            _ => from.skip(),
        })?;
        Ok(Self {
            allegro_id: from.required(allegro_id, "allegroId")?,
            occurred_at: from.required(occurred_at, "occurredAt")?,
            value: from.required(value, "value")?,
            balance: from.required(balance, "balance")?,
        })
    }
}

impl Encode for NewestBillingEntryBillingEntry {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("allegroId", &self.allegro_id);
            to.always("occurredAt", &self.occurred_at);
            to.always("value", &self.value);
            to.always("balance", &self.balance);
        });
    }
}

serde_bridge!(NewestBillingEntryBillingEntry);

impl Decode for NewestBillingEntryResponse {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["billing_entries"];
        let mut billing_entries = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut billing_entries),
            _ => from.skip(),
        })?;
        Ok(Self { billing_entries: from.required(billing_entries, "billing_entries")? })
    }
}

impl Encode for NewestBillingEntryResponse {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("billing_entries", &self.billing_entries);
        });
    }
}

serde_bridge!(NewestBillingEntryResponse);

impl Decode for OrderFacts {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["id", "orderId", "buyerLogin", "delivered"];
        let mut id = None;
        let mut order_id = None;
        let mut buyer_login = None;
        let mut delivered = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut order_id),
            2 => from.set(&mut buyer_login),
            3 => from.set(&mut delivered),
            _ => from.skip(),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            order_id: from.required(order_id, "orderId")?,
            buyer_login: from.required(buyer_login, "buyerLogin")?,
            delivered: from.required(delivered, "delivered")?,
        })
    }
}

impl Encode for OrderFacts {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("orderId", &self.order_id);
            to.always("buyerLogin", &self.buyer_login);
            to.always("delivered", &self.delivered);
        });
    }
}

serde_bridge!(OrderFacts);
