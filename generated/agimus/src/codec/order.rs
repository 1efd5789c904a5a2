// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate agimus
//! How `Order` objects are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{Order, OrderChanges};

impl Decode for Order {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "orderId",
            "customerId",
            "status",
            "region",
            "total",
            "createdAt",
            "shippedOn",
            "pickupTime",
            "deliveryArea",
            "customer",
            "items",
        ];
        let mut order_id = None;
        let mut customer_id = None;
        let mut status = None;
        let mut region = None;
        let mut total = None;
        let mut created_at = None;
        let mut shipped_on = None;
        let mut pickup_time = None;
        let mut delivery_area = None;
        let mut customer = None;
        let mut items = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut order_id),
            1 => from.set(&mut customer_id),
            2 => from.set(&mut status),
            3 => from.set(&mut region),
            4 => from.set(&mut total),
            5 => from.set(&mut created_at),
            6 => from.set(&mut shipped_on),
            7 => from.set(&mut pickup_time),
            8 => from.set(&mut delivery_area),
            9 => from.set(&mut customer),
            10 => from.set(&mut items),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            order_id: from.required(order_id, "orderId")?,
            customer_id: from.required(customer_id, "customerId")?,
            status: from.required(status, "status")?,
            region: from.required(region, "region")?,
            total: from.required(total, "total")?,
            created_at: from.required(created_at, "createdAt")?,
            shipped_on: from.required(shipped_on, "shippedOn")?,
            pickup_time: from.required(pickup_time, "pickupTime")?,
            delivery_area: from.required(delivery_area, "deliveryArea")?,
            customer: from.required(customer, "customer")?,
            items: from.required(items, "items")?,
            extra,
        })
    }
}

impl Encode for Order {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("orderId", &self.order_id);
            to.member("customerId", &self.customer_id);
            to.member("status", &self.status);
            to.member("region", &self.region);
            to.member("total", &self.total);
            to.member("createdAt", &self.created_at);
            to.member("shippedOn", &self.shipped_on);
            to.member("pickupTime", &self.pickup_time);
            to.member("deliveryArea", &self.delivery_area);
            to.member("customer", &self.customer);
            to.member("items", &self.items);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Order);

impl Decode for OrderChanges {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["customerId", "status", "region", "total", "shippedOn", "pickupTime", "deliveryArea"];
        let mut customer_id = None;
        let mut status = None;
        let mut region = None;
        let mut total = None;
        let mut shipped_on = None;
        let mut pickup_time = None;
        let mut delivery_area = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut customer_id),
            1 => from.set(&mut status),
            2 => from.set(&mut region),
            3 => from.set(&mut total),
            4 => from.set(&mut shipped_on),
            5 => from.set(&mut pickup_time),
            6 => from.set(&mut delivery_area),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            customer_id: from.required(customer_id, "customerId")?,
            status: from.required(status, "status")?,
            region: from.required(region, "region")?,
            total: from.required(total, "total")?,
            shipped_on: from.required(shipped_on, "shippedOn")?,
            pickup_time: from.required(pickup_time, "pickupTime")?,
            delivery_area: from.required(delivery_area, "deliveryArea")?,
            extra,
        })
    }
}

impl Encode for OrderChanges {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("customerId", &self.customer_id);
            to.member("status", &self.status);
            to.member("region", &self.region);
            to.member("total", &self.total);
            to.member("shippedOn", &self.shipped_on);
            to.member("pickupTime", &self.pickup_time);
            to.member("deliveryArea", &self.delivery_area);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(OrderChanges);
