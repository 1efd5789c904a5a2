// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How rows of tables are read.

use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{BillingEntry, Message, Order};

impl Decode for BillingEntry {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "id",
            "allegroId",
            "occurredAt",
            "type",
            "value",
            "balance",
            "organization_id",
            "connection_id",
        ];
        let mut id = None;
        let mut allegro_id = None;
        let mut occurred_at = None;
        let mut type_ = None;
        let mut value = None;
        let mut balance = None;
        let mut organization_id = None;
        let mut connection_id = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut allegro_id),
            2 => from.set(&mut occurred_at),
            3 => from.set(&mut type_),
            4 => from.set(&mut value),
            5 => from.set(&mut balance),
            6 => from.set(&mut organization_id),
            7 => from.set(&mut connection_id),
            _ => from.skip(),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            allegro_id: from.required(allegro_id, "allegroId")?,
            occurred_at: from.required(occurred_at, "occurredAt")?,
            type_: from.required(type_, "type")?,
            value: from.required(value, "value")?,
            balance: from.required(balance, "balance")?,
            organization_id: from.required(organization_id, "organization_id")?,
            connection_id: from.required(connection_id, "connection_id")?,
        })
    }
}

impl Encode for BillingEntry {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("allegroId", &self.allegro_id);
            to.always("occurredAt", &self.occurred_at);
            to.always("type", &self.type_);
            to.always("value", &self.value);
            to.always("balance", &self.balance);
            to.always("organization_id", &self.organization_id);
            to.always("connection_id", &self.connection_id);
        });
    }
}

serde_bridge!(BillingEntry);

impl Decode for Message {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["id", "order_id", "messageContent", "organization_id", "connection_id"];
        let mut id = None;
        let mut order_id = None;
        let mut message_content = None;
        let mut organization_id = None;
        let mut connection_id = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut order_id),
            2 => from.set(&mut message_content),
            3 => from.set(&mut organization_id),
            4 => from.set(&mut connection_id),
            _ => from.skip(),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            order_id: from.required(order_id, "order_id")?,
            message_content: from.required(message_content, "messageContent")?,
            organization_id: from.required(organization_id, "organization_id")?,
            connection_id: from.required(connection_id, "connection_id")?,
        })
    }
}

impl Encode for Message {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.always("order_id", &self.order_id);
            to.always("messageContent", &self.message_content);
            to.always("organization_id", &self.organization_id);
            to.always("connection_id", &self.connection_id);
        });
    }
}

serde_bridge!(Message);

impl Decode for Order {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["id", "orderId", "buyerLogin", "delivered", "organization_id", "connection_id"];
        let mut id = None;
        let mut order_id = None;
        let mut buyer_login = None;
        let mut delivered = None;
        let mut organization_id = None;
        let mut connection_id = None;
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut order_id),
            2 => from.set(&mut buyer_login),
            3 => from.set(&mut delivered),
            4 => from.set(&mut organization_id),
            5 => from.set(&mut connection_id),
            _ => from.skip(),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            order_id: from.required(order_id, "orderId")?,
            buyer_login: from.required(buyer_login, "buyerLogin")?,
            delivered: from.required(delivered, "delivered")?,
            organization_id: from.required(organization_id, "organization_id")?,
            connection_id: from.required(connection_id, "connection_id")?,
        })
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("orderId", &self.order_id);
            to.always("buyerLogin", &self.buyer_login);
            to.always("delivered", &self.delivered);
            to.always("organization_id", &self.organization_id);
            to.always("connection_id", &self.connection_id);
        });
    }
}

serde_bridge!(Order);
