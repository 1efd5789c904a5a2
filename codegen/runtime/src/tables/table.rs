//! What generated code says of tables, and who sends for their rows.

use serde_json::Value;

use super::column::plain;
use super::rendering::Rendering;
use super::roots::TableRoots;
use crate::call::Call;
use crate::client::Client;
use crate::graphql::decode_data;
use crate::json::{Decode, Encode};
use crate::operation::Operation;
use crate::prefix::TablePrefix;
use crate::stream::{EventStream, StreamSpec};

/// A table.
pub trait Table: Sized + 'static {
    /// A whole row.
    type Row: Decode + Send + 'static;
    /// Its name without the prefix: `orders`.
    const NAME: &'static str;
    /// The columns of a whole row.
    const COLUMNS: &'static [&'static str];
    /// Those that are given a value in new rows only.
    const FIXED: &'static [&'static str] = &[];
    /// Roots that are called otherwise than usual.
    const ROOTS: TableRoots = TableRoots::USUAL;
}

/// A table of whose rows figures can be asked.
pub trait Aggregable: Table {}

/// A table whose rows can be taken away.
pub trait Deletable: Table {}

/// A table to which rows can be added.
pub trait Insertable: Table {}

/// A table that tells of new rows.
pub trait Streamable: Table {}

/// A table whose rows can be changed.
pub trait Updatable: Table {}

/// What tells a row from all others: the columns of the primary key with the
/// names of their types and their values.
#[derive(Clone, Debug)]
pub struct Key<R> {
    pub(super) parts: Vec<(&'static str, &'static str, Value)>,
    of: std::marker::PhantomData<fn() -> R>,
}

impl<R> Key<R> {
    /// A key of one column, with the name of its type.
    pub fn of(column: &'static str, ty: &'static str, value: &(impl Encode + ?Sized)) -> Self {
        Self { parts: vec![(column, ty, plain(value))], of: std::marker::PhantomData }
    }

    /// A further column.
    #[must_use]
    pub fn and(
        mut self,
        column: &'static str,
        ty: &'static str,
        value: &(impl Encode + ?Sized),
    ) -> Self {
        self.parts.push((column, ty, plain(value)));
        self
    }
}

/// What makes rows of the table `R` unique, by its name; `{prefix}` stands
/// where the prefix belongs.
#[derive(Debug)]
pub struct Constraint<R> {
    pub(super) pattern: &'static str,
    of: std::marker::PhantomData<fn() -> R>,
}

impl<R> Clone for Constraint<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Constraint<R> {}

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
    /// The operation that tells of new rows, by events.
    pub watch: Operation,
    /// The query param that takes the name of the table without its prefix.
    pub table_param: Option<&'static str>,
    /// What stands before each name of a table.
    pub prefix: TablePrefix,
}

/// Events are called `next` until one is called `complete` (GraphQL over
/// server-sent events, one connection for each operation).
static EVENTS: StreamSpec =
    StreamSpec::sse().terminal(&["complete"]).whole().events(&["next", "message"]);

/// Over a websocket nothing but answers are events.
static MESSAGES: StreamSpec = StreamSpec::messages();

/// Who sends for rows: a client, and what it says of its tables.
#[derive(Clone, Debug)]
pub struct TableClient {
    client: Client,
    api: &'static TableApi,
}

impl TableClient {
    /// Who sends for rows.
    pub fn new(client: Client, api: &'static TableApi) -> Self {
        Self { client, api }
    }

    pub(super) fn rendering(&self) -> Rendering {
        Rendering::new(self.api.prefix.text(&self.client.0.params))
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

    pub(super) fn subscription<T: Decode + 'static>(
        &self,
        table: &'static str,
        of: Rendering,
    ) -> Call<EventStream<T>> {
        let call = self.carried(&self.api.watch, table, of.body("subscription"));
        let spec = if self.api.watch.socket.is_some() { &MESSAGES } else { &EVENTS };
        EventStream::open(call, spec)
    }

    fn call<T: Decode + 'static>(
        &self,
        operation: &'static Operation,
        table: &'static str,
        body: Result<String, String>,
    ) -> Call<T> {
        self.carried(operation, table, body).decode_as(decode_data)
    }

    fn carried(
        &self,
        operation: &'static Operation,
        table: &'static str,
        body: Result<String, String>,
    ) -> Call<()> {
        let call = self.client.call::<()>(operation);
        let call = match body {
            Ok(body) => call.bytes("application/json", body),
            Err(problem) => call.refuse(problem),
        };
        match self.api.table_param {
            Some(param) => call.query(param, table),
            None => call,
        }
    }
}
