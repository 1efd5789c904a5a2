//! What generated code says of tables, and who sends for their rows.

use std::sync::Arc;

use serde_json::Value;

use super::rendering::Rendering;
use crate::call::Call;
use crate::client::Client;
use crate::graphql::decode_data;
use crate::json::Decode;
use crate::operation::Operation;

/// A table.
pub trait Table: Sized + 'static {
    /// A whole row.
    type Row: Decode + Send + 'static;
    /// Its name without the prefix: `orders`.
    const NAME: &'static str;
    /// The columns of a whole row.
    const COLUMNS: &'static [&'static str];
}

/// What tells a row from all others: the columns of the primary key with the
/// names of their types and their values.
#[derive(Clone, Debug)]
pub struct Key<R> {
    pub(super) parts: Vec<(&'static str, &'static str, Value)>,
    of: std::marker::PhantomData<fn() -> R>,
}

impl<R> Key<R> {
    /// A key.
    pub fn new(parts: impl IntoIterator<Item = (&'static str, &'static str, Value)>) -> Self {
        Self { parts: parts.into_iter().collect(), of: std::marker::PhantomData }
    }
}

/// What makes rows of the table `R` unique, by its name; `{prefix}` stands
/// where the prefix belongs.
#[derive(Clone, Copy, Debug)]
pub struct Constraint<R> {
    pub(super) pattern: &'static str,
    of: std::marker::PhantomData<fn() -> R>,
}

impl<R> Constraint<R> {
    /// A constraint.
    pub const fn new(pattern: &'static str) -> Self {
        Self { pattern, of: std::marker::PhantomData }
    }
}

/// How a platform is asked for rows.
#[derive(Clone, Debug)]
pub struct TableApi {
    /// The operation that reads; it may be repeated.
    pub read: Operation,
    /// The operation that changes.
    pub write: Operation,
    /// The query param that takes the name of the table without its prefix.
    pub table_param: Option<&'static str>,
}

/// Who sends for rows: a client, and the prefix that all its tables have.
#[derive(Clone, Debug)]
pub struct TableClient {
    client: Client,
    api: &'static TableApi,
    pub(super) prefix: Arc<str>,
}

impl TableClient {
    /// Who sends for rows.
    pub fn new(client: Client, api: &'static TableApi, prefix: impl Into<Arc<str>>) -> Self {
        Self { client, api, prefix: prefix.into() }
    }

    pub(super) fn rendering(&self) -> Rendering {
        Rendering::new(&self.prefix)
    }

    pub(super) fn query<T: Decode + 'static>(&self, table: &'static str, of: Rendering) -> Call<T> {
        self.call(&self.api.read, table, of.body("query"))
    }

    pub(super) fn mutation<T: Decode + 'static>(
        &self,
        table: &'static str,
        of: Rendering,
    ) -> Call<T> {
        self.call(&self.api.write, table, of.body("mutation"))
    }

    fn call<T: Decode + 'static>(
        &self,
        operation: &'static Operation,
        table: &'static str,
        body: String,
    ) -> Call<T> {
        let call = self.client.call::<()>(operation).bytes("application/json", body);
        let call = match self.api.table_param {
            Some(param) => call.query(param, table),
            None => call,
        };
        call.decode_as(decode_data)
    }
}
