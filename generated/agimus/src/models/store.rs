// @generated from specs/agimus/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate agimus
//! Types that only `Store` uses.

use specloom_runtime::{Extra, JsonObject, Value};

use crate::models::Key;

/// Which objects to read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchGetRequest {
    /// The keys, all of them as texts. At most 100, says the vendor; the client does not hold
    /// you to it.
    pub pks: Vec<String>,

    /// The properties to give, by API name; all that may be read if left out.
    pub fields: Option<Vec<String>>,

    /// The links whose objects to give as well, as API names or paths such as `orders.items`.
    pub expand: Option<Vec<String>>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl BatchGetRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(pks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            pks: pks.into_iter().map(Into::into).collect(),
            fields: None,
            expand: None,
            extra: Extra::new(),
        }
    }

    /// The keys, all of them as texts.
    #[must_use]
    #[inline]
    pub fn pks(mut self, pks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pks = pks.into_iter().map(Into::into).collect();
        self
    }

    /// The properties to give, by API name; all that may be read if left out.
    #[must_use]
    #[inline]
    pub fn fields(mut self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.fields = Some(fields.into_iter().map(Into::into).collect());
        self
    }

    /// The links whose objects to give as well, as API names or paths such as `orders.items`.
    #[must_use]
    #[inline]
    pub fn expand(mut self, expand: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(expand.into_iter().map(Into::into).collect());
        self
    }
}

/// The objects that were found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchGetResult<Object = JsonObject> {
    /// The objects, in an order that is not said.
    pub data: Vec<Object>,

    /// How many were found.
    pub found: Option<i64>,

    /// How many were asked for.
    pub requested: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What became of one operation. Assumption: its members are not said; the two here are
/// what later releases read.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchItem {
    /// The object as it is now.
    pub data: Option<JsonObject>,

    /// The status that the operation would have had by itself.
    pub status: Option<i32>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Something to do with one object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BatchOperation {
    /// Sent as `create`.
    CreateOperation(CreateOperation),

    /// Sent as `update`.
    UpdateOperation(UpdateOperation),

    /// Sent as `delete`.
    DeleteOperation(DeleteOperation),

    /// A value that this version of the crate does not know.
    Unknown(Value),
}

impl From<CreateOperation> for BatchOperation {
    #[inline]
    fn from(value: CreateOperation) -> Self {
        Self::CreateOperation(value)
    }
}

impl From<UpdateOperation> for BatchOperation {
    #[inline]
    fn from(value: UpdateOperation) -> Self {
        Self::UpdateOperation(value)
    }
}

impl From<DeleteOperation> for BatchOperation {
    #[inline]
    fn from(value: DeleteOperation) -> Self {
        Self::DeleteOperation(value)
    }
}

/// What to do.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchRequest {
    /// The operations, in the order of their results.
    pub operations: Vec<BatchOperation>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl BatchRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(operations: impl IntoIterator<Item = impl Into<BatchOperation>>) -> Self {
        Self { operations: operations.into_iter().map(Into::into).collect(), extra: Extra::new() }
    }

    /// The operations, in the order of their results.
    #[must_use]
    #[inline]
    pub fn operations(
        mut self,
        operations: impl IntoIterator<Item = impl Into<BatchOperation>>,
    ) -> Self {
        self.operations = operations.into_iter().map(Into::into).collect();
        self
    }
}

/// What became of a batch.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchResult {
    /// What became of each operation.
    pub results: Vec<BatchItem>,

    /// How many succeeded.
    pub succeeded: Option<i64>,

    /// How many failed.
    pub failed: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Creates an object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateOperation {
    /// What to do.
    pub op: CreateOperationOp,

    /// Its properties, its primary key among them.
    pub data: Properties,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CreateOperation {
    /// A value of what it must have.
    #[inline]
    pub fn new(data: Properties) -> Self {
        Self { op: CreateOperationOp::Create, data, extra: Extra::new() }
    }

    /// Its properties, its primary key among them.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: Properties) -> Self {
        self.data = data;
        self
    }
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CreateOperationOp {
    /// Sent as `create`.
    Create,
}

impl CreateOperationOp {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
        }
    }
}

/// Deletes an object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteOperation {
    /// What to do.
    pub op: DeleteOperationOp,

    /// Its key, with the type that it has here.
    pub pk: Key,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl DeleteOperation {
    /// A value of what it must have.
    #[inline]
    pub fn new(pk: impl Into<Key>) -> Self {
        Self { op: DeleteOperationOp::Delete, pk: pk.into(), extra: Extra::new() }
    }

    /// Its key, with the type that it has here.
    #[must_use]
    #[inline]
    pub fn pk(mut self, pk: impl Into<Key>) -> Self {
        self.pk = pk.into();
        self
    }
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum DeleteOperationOp {
    /// Sent as `delete`.
    Delete,
}

impl DeleteOperationOp {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "delete",
        }
    }
}

/// Whether an object was deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    /// Whether it was; absent means no.
    pub deleted: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An object, as calls for a single one give it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ObjectAnswer<Object = JsonObject> {
    /// The object.
    pub data: Object,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Properties of an object, by API name.
pub type Properties = JsonObject;

/// Changes an object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateOperation {
    /// What to do.
    pub op: UpdateOperationOp,

    /// Its key, with the type that it has here.
    pub pk: Key,

    /// The properties to change.
    pub data: Properties,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpdateOperation {
    /// A value of what it must have.
    #[inline]
    pub fn new(pk: impl Into<Key>, data: Properties) -> Self {
        Self { op: UpdateOperationOp::Update, pk: pk.into(), data, extra: Extra::new() }
    }

    /// Its key, with the type that it has here.
    #[must_use]
    #[inline]
    pub fn pk(mut self, pk: impl Into<Key>) -> Self {
        self.pk = pk.into();
        self
    }

    /// The properties to change.
    #[must_use]
    #[inline]
    pub fn data(mut self, data: Properties) -> Self {
        self.data = data;
        self
    }
}

/// What to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UpdateOperationOp {
    /// Sent as `update`.
    Update,
}

impl UpdateOperationOp {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Update => "update",
        }
    }
}
