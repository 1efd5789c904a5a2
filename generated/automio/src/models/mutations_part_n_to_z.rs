// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that are used all over the API.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Nullable, Uuid};

use crate::models::{
    BooleanComparisonExp, IntComparisonExp, MessagesAggregateBoolExp, MessagesArrRelInsertInput,
    MessagesBoolExp,
};

/// Part of what the mutation `InsertMessage` gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrdersBoolExp {
    /// Sent as `_and`.
    pub and: Nullable<Vec<OrdersBoolExp>>,

    /// Sent as `_not`.
    pub not: Nullable<Box<OrdersBoolExp>>,

    /// Sent as `_or`.
    pub or: Nullable<Vec<OrdersBoolExp>>,

    /// Sent as `id`.
    pub id: Nullable<UuidComparisonExp>,

    /// Sent as `orderId`.
    pub order_id: Nullable<StringComparisonExp>,

    /// Sent as `buyerLogin`.
    pub buyer_login: Nullable<StringComparisonExp>,

    /// Sent as `delivered`.
    pub delivered: Nullable<BooleanComparisonExp>,

    /// Sent as `organization_id`.
    pub organization_id: Nullable<IntComparisonExp>,

    /// Sent as `connection_id`.
    pub connection_id: Nullable<IntComparisonExp>,

    /// Sent as `messages`.
    pub messages: Nullable<Box<MessagesBoolExp>>,

    /// Sent as `messages_aggregate`.
    pub messages_aggregate: Nullable<Box<MessagesAggregateBoolExp>>,
}

impl OrdersBoolExp {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `_and`.
    #[must_use]
    #[inline]
    pub fn and(mut self, and: impl Into<Nullable<Vec<OrdersBoolExp>>>) -> Self {
        self.and = and.into();
        self
    }

    /// Sets `_not`.
    #[must_use]
    #[inline]
    pub fn not(mut self, not: impl Into<Nullable<Box<OrdersBoolExp>>>) -> Self {
        self.not = not.into();
        self
    }

    /// Sets `_or`.
    #[must_use]
    #[inline]
    pub fn or(mut self, or: impl Into<Nullable<Vec<OrdersBoolExp>>>) -> Self {
        self.or = or.into();
        self
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<Nullable<UuidComparisonExp>>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `orderId`.
    #[must_use]
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<Nullable<StringComparisonExp>>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// Sets `buyerLogin`.
    #[must_use]
    #[inline]
    pub fn buyer_login(mut self, buyer_login: impl Into<Nullable<StringComparisonExp>>) -> Self {
        self.buyer_login = buyer_login.into();
        self
    }

    /// Sets `delivered`.
    #[must_use]
    #[inline]
    pub fn delivered(mut self, delivered: impl Into<Nullable<BooleanComparisonExp>>) -> Self {
        self.delivered = delivered.into();
        self
    }

    /// Sets `organization_id`.
    #[must_use]
    #[inline]
    pub fn organization_id(
        mut self,
        organization_id: impl Into<Nullable<IntComparisonExp>>,
    ) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Sets `connection_id`.
    #[must_use]
    #[inline]
    pub fn connection_id(mut self, connection_id: impl Into<Nullable<IntComparisonExp>>) -> Self {
        self.connection_id = connection_id.into();
        self
    }

    /// Sets `messages`.
    #[must_use]
    #[inline]
    pub fn messages(mut self, messages: impl Into<Nullable<Box<MessagesBoolExp>>>) -> Self {
        self.messages = messages.into();
        self
    }

    /// Sets `messages_aggregate`.
    #[must_use]
    #[inline]
    pub fn messages_aggregate(
        mut self,
        messages_aggregate: impl Into<Nullable<Box<MessagesAggregateBoolExp>>>,
    ) -> Self {
        self.messages_aggregate = messages_aggregate.into();
        self
    }
}

/// Part of `OrdersOnConflict`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrdersConstraint {
    /// unique or primary key constraint on columns "id".
    OrdersPkey,

    /// unique or primary key constraint on columns "orderId".
    UqOrdersOrderIdOrg,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(OrdersConstraint);

impl OrdersConstraint {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrdersPkey => "\0orders_pkey",
            Self::UqOrdersOrderIdOrg => "uq_\0orders_orderId_org",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for OrdersConstraint {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "\0orders_pkey" => Self::OrdersPkey,
            "uq_\0orders_orderId_org" => Self::UqOrdersOrderIdOrg,
            _ => Self::Unknown(value),
        }
    }
}

/// Part of `OrdersObjRelInsertInput`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrdersInsertInput {
    /// Sent as `id`.
    pub id: Nullable<Uuid>,

    /// Sent as `orderId`.
    pub order_id: Nullable<String>,

    /// Sent as `buyerLogin`.
    pub buyer_login: Nullable<String>,

    /// Sent as `delivered`.
    pub delivered: Nullable<bool>,

    /// Sent as `organization_id`.
    pub organization_id: Nullable<i32>,

    /// Sent as `connection_id`.
    pub connection_id: Nullable<i32>,

    /// Sent as `messages`.
    pub messages: Nullable<MessagesArrRelInsertInput>,
}

impl OrdersInsertInput {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn id(mut self, id: impl Into<Nullable<Uuid>>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `orderId`.
    #[must_use]
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<Nullable<String>>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// Sets `buyerLogin`.
    #[must_use]
    #[inline]
    pub fn buyer_login(mut self, buyer_login: impl Into<Nullable<String>>) -> Self {
        self.buyer_login = buyer_login.into();
        self
    }

    /// Sets `delivered`.
    #[must_use]
    #[inline]
    pub fn delivered(mut self, delivered: impl Into<Nullable<bool>>) -> Self {
        self.delivered = delivered.into();
        self
    }

    /// Sets `organization_id`.
    #[must_use]
    #[inline]
    pub fn organization_id(mut self, organization_id: impl Into<Nullable<i32>>) -> Self {
        self.organization_id = organization_id.into();
        self
    }

    /// Sets `connection_id`.
    #[must_use]
    #[inline]
    pub fn connection_id(mut self, connection_id: impl Into<Nullable<i32>>) -> Self {
        self.connection_id = connection_id.into();
        self
    }

    /// Sets `messages`.
    #[must_use]
    #[inline]
    pub fn messages(mut self, messages: impl Into<Nullable<MessagesArrRelInsertInput>>) -> Self {
        self.messages = messages.into();
        self
    }
}

/// Part of `MessagesInsertInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrdersObjRelInsertInput {
    /// Sent as `data`.
    pub data: OrdersInsertInput,

    /// Sent as `on_conflict`.
    pub on_conflict: Nullable<OrdersOnConflict>,
}

impl OrdersObjRelInsertInput {
    /// A value of what it must have.
    #[inline]
    pub fn new(data: OrdersInsertInput) -> Self {
        Self { data, on_conflict: Nullable::Absent }
    }

    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: OrdersInsertInput) -> Self {
        self.data = data;
        self
    }

    /// Sets `on_conflict`.
    #[must_use]
    #[inline]
    pub fn on_conflict(mut self, on_conflict: impl Into<Nullable<OrdersOnConflict>>) -> Self {
        self.on_conflict = on_conflict.into();
        self
    }
}

/// Part of `OrdersObjRelInsertInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrdersOnConflict {
    /// Sent as `constraint`.
    pub constraint: OrdersConstraint,

    /// Sent as `update_columns`.
    ///
    /// Defaults to `[]`.
    pub update_columns: Option<Vec<OrdersUpdateColumn>>,

    /// Sent as `where`.
    pub where_: Nullable<OrdersBoolExp>,
}

impl OrdersOnConflict {
    /// A value of what it must have.
    #[inline]
    pub fn new(constraint: impl Into<OrdersConstraint>) -> Self {
        Self { constraint: constraint.into(), update_columns: None, where_: Nullable::Absent }
    }

    /// Sets `constraint`.
    #[must_use]
    #[inline]
    pub fn constraint(mut self, constraint: impl Into<OrdersConstraint>) -> Self {
        self.constraint = constraint.into();
        self
    }

    /// Sets `update_columns`.
    #[must_use]
    #[inline]
    pub fn update_columns(
        mut self,
        update_columns: impl IntoIterator<Item = impl Into<OrdersUpdateColumn>>,
    ) -> Self {
        self.update_columns = Some(update_columns.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `where`.
    #[must_use]
    #[inline]
    pub fn where_(mut self, where_: impl Into<Nullable<OrdersBoolExp>>) -> Self {
        self.where_ = where_.into();
        self
    }
}

/// Part of what the mutation `InsertMessage` gives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OrdersUpdateColumn {
    /// Sent as `orderId`.
    OrderId,

    /// Sent as `buyerLogin`.
    BuyerLogin,

    /// Sent as `delivered`.
    Delivered,

    /// Sent as `organization_id`.
    OrganizationId,

    /// Sent as `connection_id`.
    ConnectionId,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(OrdersUpdateColumn);

impl OrdersUpdateColumn {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrderId => "orderId",
            Self::BuyerLogin => "buyerLogin",
            Self::Delivered => "delivered",
            Self::OrganizationId => "organization_id",
            Self::ConnectionId => "connection_id",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for OrdersUpdateColumn {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "orderId" => Self::OrderId,
            "buyerLogin" => Self::BuyerLogin,
            "delivered" => Self::Delivered,
            "organization_id" => Self::OrganizationId,
            "connection_id" => Self::ConnectionId,
            _ => Self::Unknown(value),
        }
    }
}

/// Part of `MessagesBoolExp` and one other.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StringComparisonExp {
    /// Sent as `_eq`.
    pub eq: Nullable<String>,

    /// Sent as `_neq`.
    pub neq: Nullable<String>,

    /// Sent as `_in`.
    pub in_: Nullable<Vec<String>>,

    /// Sent as `_nin`.
    pub nin: Nullable<Vec<String>>,

    /// Sent as `_gt`.
    pub gt: Nullable<String>,

    /// Sent as `_gte`.
    pub gte: Nullable<String>,

    /// Sent as `_lt`.
    pub lt: Nullable<String>,

    /// Sent as `_lte`.
    pub lte: Nullable<String>,

    /// Sent as `_is_null`.
    pub is_null: Nullable<bool>,

    /// Sent as `_like`.
    pub like: Nullable<String>,

    /// Sent as `_nlike`.
    pub nlike: Nullable<String>,

    /// Sent as `_ilike`.
    pub ilike: Nullable<String>,

    /// Sent as `_nilike`.
    pub nilike: Nullable<String>,

    /// Sent as `_similar`.
    pub similar: Nullable<String>,

    /// Sent as `_nsimilar`.
    pub nsimilar: Nullable<String>,

    /// Sent as `_regex`.
    pub regex: Nullable<String>,

    /// Sent as `_nregex`.
    pub nregex: Nullable<String>,

    /// Sent as `_iregex`.
    pub iregex: Nullable<String>,

    /// Sent as `_niregex`.
    pub niregex: Nullable<String>,
}

impl StringComparisonExp {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `_eq`.
    #[must_use]
    #[inline]
    pub fn with_eq(mut self, eq: impl Into<Nullable<String>>) -> Self {
        self.eq = eq.into();
        self
    }

    /// Sets `_neq`.
    #[must_use]
    #[inline]
    pub fn neq(mut self, neq: impl Into<Nullable<String>>) -> Self {
        self.neq = neq.into();
        self
    }

    /// Sets `_in`.
    #[must_use]
    #[inline]
    pub fn in_(mut self, in_: impl Into<Nullable<Vec<String>>>) -> Self {
        self.in_ = in_.into();
        self
    }

    /// Sets `_nin`.
    #[must_use]
    #[inline]
    pub fn nin(mut self, nin: impl Into<Nullable<Vec<String>>>) -> Self {
        self.nin = nin.into();
        self
    }

    /// Sets `_gt`.
    #[must_use]
    #[inline]
    pub fn gt(mut self, gt: impl Into<Nullable<String>>) -> Self {
        self.gt = gt.into();
        self
    }

    /// Sets `_gte`.
    #[must_use]
    #[inline]
    pub fn gte(mut self, gte: impl Into<Nullable<String>>) -> Self {
        self.gte = gte.into();
        self
    }

    /// Sets `_lt`.
    #[must_use]
    #[inline]
    pub fn lt(mut self, lt: impl Into<Nullable<String>>) -> Self {
        self.lt = lt.into();
        self
    }

    /// Sets `_lte`.
    #[must_use]
    #[inline]
    pub fn lte(mut self, lte: impl Into<Nullable<String>>) -> Self {
        self.lte = lte.into();
        self
    }

    /// Sets `_is_null`.
    #[must_use]
    #[inline]
    pub fn is_null(mut self, is_null: impl Into<Nullable<bool>>) -> Self {
        self.is_null = is_null.into();
        self
    }

    /// Sets `_like`.
    #[must_use]
    #[inline]
    pub fn like(mut self, like: impl Into<Nullable<String>>) -> Self {
        self.like = like.into();
        self
    }

    /// Sets `_nlike`.
    #[must_use]
    #[inline]
    pub fn nlike(mut self, nlike: impl Into<Nullable<String>>) -> Self {
        self.nlike = nlike.into();
        self
    }

    /// Sets `_ilike`.
    #[must_use]
    #[inline]
    pub fn ilike(mut self, ilike: impl Into<Nullable<String>>) -> Self {
        self.ilike = ilike.into();
        self
    }

    /// Sets `_nilike`.
    #[must_use]
    #[inline]
    pub fn nilike(mut self, nilike: impl Into<Nullable<String>>) -> Self {
        self.nilike = nilike.into();
        self
    }

    /// Sets `_similar`.
    #[must_use]
    #[inline]
    pub fn similar(mut self, similar: impl Into<Nullable<String>>) -> Self {
        self.similar = similar.into();
        self
    }

    /// Sets `_nsimilar`.
    #[must_use]
    #[inline]
    pub fn nsimilar(mut self, nsimilar: impl Into<Nullable<String>>) -> Self {
        self.nsimilar = nsimilar.into();
        self
    }

    /// Sets `_regex`.
    #[must_use]
    #[inline]
    pub fn regex(mut self, regex: impl Into<Nullable<String>>) -> Self {
        self.regex = regex.into();
        self
    }

    /// Sets `_nregex`.
    #[must_use]
    #[inline]
    pub fn nregex(mut self, nregex: impl Into<Nullable<String>>) -> Self {
        self.nregex = nregex.into();
        self
    }

    /// Sets `_iregex`.
    #[must_use]
    #[inline]
    pub fn iregex(mut self, iregex: impl Into<Nullable<String>>) -> Self {
        self.iregex = iregex.into();
        self
    }

    /// Sets `_niregex`.
    #[must_use]
    #[inline]
    pub fn niregex(mut self, niregex: impl Into<Nullable<String>>) -> Self {
        self.niregex = niregex.into();
        self
    }
}

/// What the mutation `UpdateOrderDelivered` gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrderDeliveredResponse {
    /// Sent as `update_orders`.
    pub update_orders: Option<UpdateOrderDeliveredUpdateOrders>,
}

/// The `update_orders` of the mutation `UpdateOrderDelivered`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrderDeliveredUpdateOrders {
    /// Sent as `affected_rows`.
    pub affected_rows: i32,
}

/// The `insert_billing_entries` of the mutation `UpsertBillingEntries`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertBillingEntriesInsertBillingEntries {
    /// Sent as `affected_rows`.
    pub affected_rows: i32,
}

/// What the mutation `UpsertBillingEntries` gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertBillingEntriesResponse {
    /// Sent as `insert_billing_entries`.
    pub insert_billing_entries: Option<UpsertBillingEntriesInsertBillingEntries>,
}

/// Part of `MessagesBoolExp` and one other.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UuidComparisonExp {
    /// Sent as `_eq`.
    pub eq: Nullable<Uuid>,

    /// Sent as `_neq`.
    pub neq: Nullable<Uuid>,

    /// Sent as `_in`.
    pub in_: Nullable<Vec<Uuid>>,

    /// Sent as `_nin`.
    pub nin: Nullable<Vec<Uuid>>,

    /// Sent as `_gt`.
    pub gt: Nullable<Uuid>,

    /// Sent as `_gte`.
    pub gte: Nullable<Uuid>,

    /// Sent as `_lt`.
    pub lt: Nullable<Uuid>,

    /// Sent as `_lte`.
    pub lte: Nullable<Uuid>,

    /// Sent as `_is_null`.
    pub is_null: Nullable<bool>,
}

impl UuidComparisonExp {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `_eq`.
    #[must_use]
    #[inline]
    pub fn with_eq(mut self, eq: impl Into<Nullable<Uuid>>) -> Self {
        self.eq = eq.into();
        self
    }

    /// Sets `_neq`.
    #[must_use]
    #[inline]
    pub fn neq(mut self, neq: impl Into<Nullable<Uuid>>) -> Self {
        self.neq = neq.into();
        self
    }

    /// Sets `_in`.
    #[must_use]
    #[inline]
    pub fn in_(mut self, in_: impl Into<Nullable<Vec<Uuid>>>) -> Self {
        self.in_ = in_.into();
        self
    }

    /// Sets `_nin`.
    #[must_use]
    #[inline]
    pub fn nin(mut self, nin: impl Into<Nullable<Vec<Uuid>>>) -> Self {
        self.nin = nin.into();
        self
    }

    /// Sets `_gt`.
    #[must_use]
    #[inline]
    pub fn gt(mut self, gt: impl Into<Nullable<Uuid>>) -> Self {
        self.gt = gt.into();
        self
    }

    /// Sets `_gte`.
    #[must_use]
    #[inline]
    pub fn gte(mut self, gte: impl Into<Nullable<Uuid>>) -> Self {
        self.gte = gte.into();
        self
    }

    /// Sets `_lt`.
    #[must_use]
    #[inline]
    pub fn lt(mut self, lt: impl Into<Nullable<Uuid>>) -> Self {
        self.lt = lt.into();
        self
    }

    /// Sets `_lte`.
    #[must_use]
    #[inline]
    pub fn lte(mut self, lte: impl Into<Nullable<Uuid>>) -> Self {
        self.lte = lte.into();
        self
    }

    /// Sets `_is_null`.
    #[must_use]
    #[inline]
    pub fn is_null(mut self, is_null: impl Into<Nullable<bool>>) -> Self {
        self.is_null = is_null.into();
        self
    }
}
