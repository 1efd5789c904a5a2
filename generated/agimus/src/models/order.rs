// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate agimus
//! What `Order` objects look like.

use specloom_runtime::{Date, Decimal, Extra, JsonObject, Nullable, Time, Timestamp};

use crate::models::{Customer, OrderItem};

/// What a customer has ordered at one time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Order ID.
    pub order_id: String,

    /// Who has ordered.
    pub customer_id: i64,

    /// How far the order has come, `completed` for instance.
    pub status: String,

    /// Sales region.
    pub region: Option<String>,

    /// The sum of all items, taxes included.
    pub total: Decimal,

    /// When the order came.
    pub created_at: Option<Timestamp>,

    /// The day of dispatch.
    pub shipped_on: Option<Date>,

    /// From when on the parcel can be fetched.
    pub pickup_time: Option<Time>,

    /// Where the parcel may be left.
    pub delivery_area: Option<JsonObject>,

    /// Who has ordered.
    pub customer: Option<Customer>,

    /// What was ordered.
    pub items: Option<Vec<OrderItem>>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl Order {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        order_id: impl Into<String>,
        customer_id: i64,
        status: impl Into<String>,
        total: Decimal,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            customer_id,
            status: status.into(),
            region: None,
            total,
            created_at: None,
            shipped_on: None,
            pickup_time: None,
            delivery_area: None,
            customer: None,
            items: None,
            extra: Extra::new(),
        }
    }

    /// Order ID.
    #[must_use]
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// Who has ordered.
    #[must_use]
    #[inline]
    pub fn customer_id(mut self, customer_id: i64) -> Self {
        self.customer_id = customer_id;
        self
    }

    /// How far the order has come, `completed` for instance.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = status.into();
        self
    }

    /// Sales region.
    #[must_use]
    #[inline]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// The sum of all items, taxes included.
    #[must_use]
    #[inline]
    pub fn total(mut self, total: Decimal) -> Self {
        self.total = total;
        self
    }

    /// When the order came.
    #[must_use]
    #[inline]
    pub fn created_at(mut self, created_at: Timestamp) -> Self {
        self.created_at = Some(created_at);
        self
    }

    /// The day of dispatch.
    #[must_use]
    #[inline]
    pub fn shipped_on(mut self, shipped_on: Date) -> Self {
        self.shipped_on = Some(shipped_on);
        self
    }

    /// From when on the parcel can be fetched.
    #[must_use]
    #[inline]
    pub fn pickup_time(mut self, pickup_time: Time) -> Self {
        self.pickup_time = Some(pickup_time);
        self
    }

    /// Where the parcel may be left.
    #[must_use]
    #[inline]
    pub fn delivery_area(mut self, delivery_area: JsonObject) -> Self {
        self.delivery_area = Some(delivery_area);
        self
    }
}

/// What an update of one object may change: Order.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderChanges {
    /// Who has ordered.
    pub customer_id: Option<i64>,

    /// How far the order has come, `completed` for instance.
    pub status: Option<String>,

    /// Sales region.
    pub region: Nullable<String>,

    /// The sum of all items, taxes included.
    pub total: Option<Decimal>,

    /// The day of dispatch.
    pub shipped_on: Nullable<Date>,

    /// From when on the parcel can be fetched.
    pub pickup_time: Nullable<Time>,

    /// Where the parcel may be left.
    pub delivery_area: Nullable<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl OrderChanges {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Who has ordered.
    #[must_use]
    #[inline]
    pub fn customer_id(mut self, customer_id: i64) -> Self {
        self.customer_id = Some(customer_id);
        self
    }

    /// How far the order has come, `completed` for instance.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sales region.
    #[must_use]
    #[inline]
    pub fn region(mut self, region: impl Into<Nullable<String>>) -> Self {
        self.region = region.into();
        self
    }

    /// The sum of all items, taxes included.
    #[must_use]
    #[inline]
    pub fn total(mut self, total: Decimal) -> Self {
        self.total = Some(total);
        self
    }

    /// The day of dispatch.
    #[must_use]
    #[inline]
    pub fn shipped_on(mut self, shipped_on: impl Into<Nullable<Date>>) -> Self {
        self.shipped_on = shipped_on.into();
        self
    }

    /// From when on the parcel can be fetched.
    #[must_use]
    #[inline]
    pub fn pickup_time(mut self, pickup_time: impl Into<Nullable<Time>>) -> Self {
        self.pickup_time = pickup_time.into();
        self
    }

    /// Where the parcel may be left.
    #[must_use]
    #[inline]
    pub fn delivery_area(mut self, delivery_area: impl Into<Nullable<JsonObject>>) -> Self {
        self.delivery_area = delivery_area.into();
        self
    }
}
