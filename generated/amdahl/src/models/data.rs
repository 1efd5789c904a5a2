// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate amdahl
//! Types that only `Data` uses.

use specloom_runtime::{Extra, JsonObject, Value};

/// One statement.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataQueryRequest {
    /// One read-only statement over the table `interactions`.
    pub sql: String,

    /// How many rows at most. Not in the guide; other public pages of the vendor name it.
    ///
    /// At least `1`.
    pub limit: Option<i32>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl DataQueryRequest {
    /// A value of what it must have.
    #[inline]
    pub fn new(sql: impl Into<String>) -> Self {
        Self { sql: sql.into(), limit: None, extra: Extra::new() }
    }

    /// One read-only statement over the table `interactions`.
    #[must_use]
    #[inline]
    pub fn sql(mut self, sql: impl Into<String>) -> Self {
        self.sql = sql.into();
        self
    }

    /// How many rows at most.
    #[must_use]
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// What a statement found.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataQueryResult<Row = JsonObject> {
    /// The rows. Their members are the columns or aliases of the statement.
    pub rows: Vec<Row>,

    /// How many rows there are. Not in the guide.
    pub row_count: Option<i64>,

    /// What the columns are. Not in the guide.
    pub columns: Option<Value>,

    /// Whether rows were left out. Not in the guide.
    pub truncated: Option<bool>,

    /// How long the statement took, in milliseconds. Not in the guide.
    pub duration_ms: Option<f64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
