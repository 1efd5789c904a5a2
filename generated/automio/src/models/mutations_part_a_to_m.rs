// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that are used all over the API.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Decimal, Nullable, Timestamp, Uuid, Value};

use crate::models::{
    OrdersBoolExp, OrdersObjRelInsertInput, StringComparisonExp, UuidComparisonExp,
};

/// Part of what the mutation `UpsertBillingEntries` gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingEntriesInsertInput {
    /// Sent as `id`.
    pub id: Nullable<Uuid>,

    /// Sent as `allegroId`.
    pub allegro_id: Nullable<String>,

    /// Sent as `occurredAt`.
    pub occurred_at: Nullable<Timestamp>,

    /// Sent as `type`.
    pub type_: Nullable<Value>,

    /// Sent as `value`.
    pub value: Nullable<Decimal>,

    /// Sent as `balance`.
    pub balance: Nullable<Decimal>,

    /// Sent as `organization_id`.
    pub organization_id: Nullable<i32>,

    /// Sent as `connection_id`.
    pub connection_id: Nullable<i32>,
}

impl BillingEntriesInsertInput {
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

    /// Sets `allegroId`.
    #[must_use]
    #[inline]
    pub fn allegro_id(mut self, allegro_id: impl Into<Nullable<String>>) -> Self {
        self.allegro_id = allegro_id.into();
        self
    }

    /// Sets `occurredAt`.
    #[must_use]
    #[inline]
    pub fn occurred_at(mut self, occurred_at: impl Into<Nullable<Timestamp>>) -> Self {
        self.occurred_at = occurred_at.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn type_(mut self, type_: impl Into<Nullable<Value>>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets `value`.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets `balance`.
    #[must_use]
    #[inline]
    pub fn balance(mut self, balance: impl Into<Nullable<Decimal>>) -> Self {
        self.balance = balance.into();
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
}

/// Part of `OrdersBoolExp`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BooleanComparisonExp {
    /// Sent as `_eq`.
    pub eq: Nullable<bool>,

    /// Sent as `_neq`.
    pub neq: Nullable<bool>,

    /// Sent as `_in`.
    pub in_: Nullable<Vec<bool>>,

    /// Sent as `_nin`.
    pub nin: Nullable<Vec<bool>>,

    /// Sent as `_gt`.
    pub gt: Nullable<bool>,

    /// Sent as `_gte`.
    pub gte: Nullable<bool>,

    /// Sent as `_lt`.
    pub lt: Nullable<bool>,

    /// Sent as `_lte`.
    pub lte: Nullable<bool>,

    /// Sent as `_is_null`.
    pub is_null: Nullable<bool>,
}

impl BooleanComparisonExp {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `_eq`.
    #[must_use]
    #[inline]
    pub fn with_eq(mut self, eq: impl Into<Nullable<bool>>) -> Self {
        self.eq = eq.into();
        self
    }

    /// Sets `_neq`.
    #[must_use]
    #[inline]
    pub fn neq(mut self, neq: impl Into<Nullable<bool>>) -> Self {
        self.neq = neq.into();
        self
    }

    /// Sets `_in`.
    #[must_use]
    #[inline]
    pub fn in_(mut self, in_: impl Into<Nullable<Vec<bool>>>) -> Self {
        self.in_ = in_.into();
        self
    }

    /// Sets `_nin`.
    #[must_use]
    #[inline]
    pub fn nin(mut self, nin: impl Into<Nullable<Vec<bool>>>) -> Self {
        self.nin = nin.into();
        self
    }

    /// Sets `_gt`.
    #[must_use]
    #[inline]
    pub fn gt(mut self, gt: impl Into<Nullable<bool>>) -> Self {
        self.gt = gt.into();
        self
    }

    /// Sets `_gte`.
    #[must_use]
    #[inline]
    pub fn gte(mut self, gte: impl Into<Nullable<bool>>) -> Self {
        self.gte = gte.into();
        self
    }

    /// Sets `_lt`.
    #[must_use]
    #[inline]
    pub fn lt(mut self, lt: impl Into<Nullable<bool>>) -> Self {
        self.lt = lt.into();
        self
    }

    /// Sets `_lte`.
    #[must_use]
    #[inline]
    pub fn lte(mut self, lte: impl Into<Nullable<bool>>) -> Self {
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

/// Messages about orders.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InsertMessageInsertMessagesOne {
    /// Sent as `id`.
    pub id: Uuid,

    /// The order that it is about: its `id`.
    pub order_id: Option<Uuid>,
}

/// What the mutation `InsertMessage` gives.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InsertMessageResponse {
    /// Messages about orders.
    pub insert_messages_one: Option<InsertMessageInsertMessagesOne>,
}

/// Part of `MessagesBoolExp` and 2 others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IntComparisonExp {
    /// Sent as `_eq`.
    pub eq: Nullable<i32>,

    /// Sent as `_neq`.
    pub neq: Nullable<i32>,

    /// Sent as `_in`.
    pub in_: Nullable<Vec<i32>>,

    /// Sent as `_nin`.
    pub nin: Nullable<Vec<i32>>,

    /// Sent as `_gt`.
    pub gt: Nullable<i32>,

    /// Sent as `_gte`.
    pub gte: Nullable<i32>,

    /// Sent as `_lt`.
    pub lt: Nullable<i32>,

    /// Sent as `_lte`.
    pub lte: Nullable<i32>,

    /// Sent as `_is_null`.
    pub is_null: Nullable<bool>,
}

impl IntComparisonExp {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `_eq`.
    #[must_use]
    #[inline]
    pub fn with_eq(mut self, eq: impl Into<Nullable<i32>>) -> Self {
        self.eq = eq.into();
        self
    }

    /// Sets `_neq`.
    #[must_use]
    #[inline]
    pub fn neq(mut self, neq: impl Into<Nullable<i32>>) -> Self {
        self.neq = neq.into();
        self
    }

    /// Sets `_in`.
    #[must_use]
    #[inline]
    pub fn in_(mut self, in_: impl Into<Nullable<Vec<i32>>>) -> Self {
        self.in_ = in_.into();
        self
    }

    /// Sets `_nin`.
    #[must_use]
    #[inline]
    pub fn nin(mut self, nin: impl Into<Nullable<Vec<i32>>>) -> Self {
        self.nin = nin.into();
        self
    }

    /// Sets `_gt`.
    #[must_use]
    #[inline]
    pub fn gt(mut self, gt: impl Into<Nullable<i32>>) -> Self {
        self.gt = gt.into();
        self
    }

    /// Sets `_gte`.
    #[must_use]
    #[inline]
    pub fn gte(mut self, gte: impl Into<Nullable<i32>>) -> Self {
        self.gte = gte.into();
        self
    }

    /// Sets `_lt`.
    #[must_use]
    #[inline]
    pub fn lt(mut self, lt: impl Into<Nullable<i32>>) -> Self {
        self.lt = lt.into();
        self
    }

    /// Sets `_lte`.
    #[must_use]
    #[inline]
    pub fn lte(mut self, lte: impl Into<Nullable<i32>>) -> Self {
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

/// Part of `OrdersBoolExp`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MessagesAggregateBoolExp {
    /// Sent as `count`.
    pub count: Nullable<MessagesAggregateBoolExpCount>,
}

impl MessagesAggregateBoolExp {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: impl Into<Nullable<MessagesAggregateBoolExpCount>>) -> Self {
        self.count = count.into();
        self
    }
}

/// Part of `MessagesAggregateBoolExp`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesAggregateBoolExpCount {
    /// Sent as `arguments`.
    pub arguments: Nullable<Vec<MessagesSelectColumn>>,

    /// Sent as `distinct`.
    pub distinct: Nullable<bool>,

    /// Sent as `filter`.
    pub filter: Nullable<MessagesBoolExp>,

    /// Sent as `predicate`.
    pub predicate: IntComparisonExp,
}

impl MessagesAggregateBoolExpCount {
    /// A value of what it must have.
    #[inline]
    pub fn new(predicate: IntComparisonExp) -> Self {
        Self {
            arguments: Nullable::Absent,
            distinct: Nullable::Absent,
            filter: Nullable::Absent,
            predicate,
        }
    }

    /// Sets `arguments`.
    #[must_use]
    #[inline]
    pub fn arguments(mut self, arguments: impl Into<Nullable<Vec<MessagesSelectColumn>>>) -> Self {
        self.arguments = arguments.into();
        self
    }

    /// Sets `distinct`.
    #[must_use]
    #[inline]
    pub fn distinct(mut self, distinct: impl Into<Nullable<bool>>) -> Self {
        self.distinct = distinct.into();
        self
    }

    /// Sets `filter`.
    #[must_use]
    #[inline]
    pub fn filter(mut self, filter: impl Into<Nullable<MessagesBoolExp>>) -> Self {
        self.filter = filter.into();
        self
    }

    /// Sets `predicate`.
    #[must_use]
    #[inline]
    pub fn predicate(mut self, predicate: IntComparisonExp) -> Self {
        self.predicate = predicate;
        self
    }
}

/// Part of `OrdersInsertInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesArrRelInsertInput {
    /// Sent as `data`.
    pub data: Vec<MessagesInsertInput>,

    /// Sent as `on_conflict`.
    pub on_conflict: Nullable<MessagesOnConflict>,
}

impl MessagesArrRelInsertInput {
    /// A value of what it must have.
    #[inline]
    pub fn new(data: impl IntoIterator<Item = MessagesInsertInput>) -> Self {
        Self { data: data.into_iter().collect(), on_conflict: Nullable::Absent }
    }

    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: impl IntoIterator<Item = MessagesInsertInput>) -> Self {
        self.data = data.into_iter().collect();
        self
    }

    /// Sets `on_conflict`.
    #[must_use]
    #[inline]
    pub fn on_conflict(mut self, on_conflict: impl Into<Nullable<MessagesOnConflict>>) -> Self {
        self.on_conflict = on_conflict.into();
        self
    }
}

/// Part of what the mutation `InsertMessage` gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MessagesBoolExp {
    /// Sent as `_and`.
    pub and: Nullable<Vec<MessagesBoolExp>>,

    /// Sent as `_not`.
    pub not: Nullable<Box<MessagesBoolExp>>,

    /// Sent as `_or`.
    pub or: Nullable<Vec<MessagesBoolExp>>,

    /// Sent as `id`.
    pub id: Nullable<UuidComparisonExp>,

    /// Sent as `order_id`.
    pub order_id: Nullable<UuidComparisonExp>,

    /// Sent as `messageContent`.
    pub message_content: Nullable<StringComparisonExp>,

    /// Sent as `organization_id`.
    pub organization_id: Nullable<IntComparisonExp>,

    /// Sent as `connection_id`.
    pub connection_id: Nullable<IntComparisonExp>,

    /// Sent as `order`.
    pub order: Nullable<OrdersBoolExp>,
}

impl MessagesBoolExp {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `_and`.
    #[must_use]
    #[inline]
    pub fn and(mut self, and: impl Into<Nullable<Vec<MessagesBoolExp>>>) -> Self {
        self.and = and.into();
        self
    }

    /// Sets `_not`.
    #[must_use]
    #[inline]
    pub fn not(mut self, not: impl Into<Nullable<Box<MessagesBoolExp>>>) -> Self {
        self.not = not.into();
        self
    }

    /// Sets `_or`.
    #[must_use]
    #[inline]
    pub fn or(mut self, or: impl Into<Nullable<Vec<MessagesBoolExp>>>) -> Self {
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

    /// Sets `order_id`.
    #[must_use]
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<Nullable<UuidComparisonExp>>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// Sets `messageContent`.
    #[must_use]
    #[inline]
    pub fn message_content(
        mut self,
        message_content: impl Into<Nullable<StringComparisonExp>>,
    ) -> Self {
        self.message_content = message_content.into();
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

    /// Sets `order`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<Nullable<OrdersBoolExp>>) -> Self {
        self.order = order.into();
        self
    }
}

/// Part of `MessagesOnConflict`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MessagesConstraint {
    /// unique or primary key constraint on columns "id".
    MessagesPkey,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(MessagesConstraint);

impl MessagesConstraint {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::MessagesPkey => "\0messages_pkey",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for MessagesConstraint {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "\0messages_pkey" => Self::MessagesPkey,
            _ => Self::Unknown(value),
        }
    }
}

/// Part of what the mutation `InsertMessage` gives.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MessagesInsertInput {
    /// Sent as `id`.
    pub id: Nullable<Uuid>,

    /// Sent as `order_id`.
    pub order_id: Nullable<Uuid>,

    /// Sent as `messageContent`.
    pub message_content: Nullable<String>,

    /// Sent as `organization_id`.
    pub organization_id: Nullable<i32>,

    /// Sent as `connection_id`.
    pub connection_id: Nullable<i32>,

    /// Sent as `order`.
    pub order: Nullable<OrdersObjRelInsertInput>,
}

impl MessagesInsertInput {
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

    /// Sets `order_id`.
    #[must_use]
    #[inline]
    pub fn order_id(mut self, order_id: impl Into<Nullable<Uuid>>) -> Self {
        self.order_id = order_id.into();
        self
    }

    /// Sets `messageContent`.
    #[must_use]
    #[inline]
    pub fn message_content(mut self, message_content: impl Into<Nullable<String>>) -> Self {
        self.message_content = message_content.into();
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

    /// Sets `order`.
    #[must_use]
    #[inline]
    pub fn order(mut self, order: impl Into<Nullable<OrdersObjRelInsertInput>>) -> Self {
        self.order = order.into();
        self
    }
}

/// Part of `MessagesArrRelInsertInput`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MessagesOnConflict {
    /// Sent as `constraint`.
    pub constraint: MessagesConstraint,

    /// Sent as `update_columns`.
    ///
    /// Defaults to `[]`.
    pub update_columns: Option<Vec<MessagesUpdateColumn>>,

    /// Sent as `where`.
    pub where_: Nullable<MessagesBoolExp>,
}

impl MessagesOnConflict {
    /// A value of what it must have.
    #[inline]
    pub fn new() -> Self {
        Self {
            constraint: MessagesConstraint::MessagesPkey,
            update_columns: None,
            where_: Nullable::Absent,
        }
    }

    /// Sets `constraint`.
    #[must_use]
    #[inline]
    pub fn constraint(mut self, constraint: impl Into<MessagesConstraint>) -> Self {
        self.constraint = constraint.into();
        self
    }

    /// Sets `update_columns`.
    #[must_use]
    #[inline]
    pub fn update_columns(
        mut self,
        update_columns: impl IntoIterator<Item = impl Into<MessagesUpdateColumn>>,
    ) -> Self {
        self.update_columns = Some(update_columns.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `where`.
    #[must_use]
    #[inline]
    pub fn where_(mut self, where_: impl Into<Nullable<MessagesBoolExp>>) -> Self {
        self.where_ = where_.into();
        self
    }
}

impl Default for MessagesOnConflict {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Part of what the mutation `InsertMessage` gives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MessagesSelectColumn {
    /// Sent as `id`.
    Id,

    /// Sent as `order_id`.
    OrderId,

    /// Sent as `messageContent`.
    MessageContent,

    /// Sent as `organization_id`.
    OrganizationId,

    /// Sent as `connection_id`.
    ConnectionId,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(MessagesSelectColumn);

impl MessagesSelectColumn {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id => "id",
            Self::OrderId => "order_id",
            Self::MessageContent => "messageContent",
            Self::OrganizationId => "organization_id",
            Self::ConnectionId => "connection_id",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for MessagesSelectColumn {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "id" => Self::Id,
            "order_id" => Self::OrderId,
            "messageContent" => Self::MessageContent,
            "organization_id" => Self::OrganizationId,
            "connection_id" => Self::ConnectionId,
            _ => Self::Unknown(value),
        }
    }
}

/// Part of what the mutation `InsertMessage` gives.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum MessagesUpdateColumn {
    /// Sent as `order_id`.
    OrderId,

    /// Sent as `messageContent`.
    MessageContent,

    /// Sent as `organization_id`.
    OrganizationId,

    /// Sent as `connection_id`.
    ConnectionId,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(MessagesUpdateColumn);

impl MessagesUpdateColumn {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OrderId => "order_id",
            Self::MessageContent => "messageContent",
            Self::OrganizationId => "organization_id",
            Self::ConnectionId => "connection_id",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for MessagesUpdateColumn {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "order_id" => Self::OrderId,
            "messageContent" => Self::MessageContent,
            "organization_id" => Self::OrganizationId,
            "connection_id" => Self::ConnectionId,
            _ => Self::Unknown(value),
        }
    }
}
