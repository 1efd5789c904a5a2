//! Rows as they are made: a subscription that goes on where it stopped.

use std::fmt;
use std::marker::PhantomData;

use serde_json::{Value, json};

use super::column::{Column, plain};
use super::filter::Filter;
use super::selection::{Only, Rows, Selection, Whole};
use super::table::{Streamable, TableClient};
use crate::call::{Call, Pending};
use crate::error::Error;
use crate::graphql::{GraphQlError, Partial};
use crate::json::{Decode, DecodeError, Encode, Reader};
use crate::stream::EventStream;

/// Rows that are told as they are made; begun when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a subscription does nothing until it is awaited or sent"]
pub struct Stream<R, S = Whole<R>> {
    client: TableClient,
    batch: u32,
    cursor: Vec<Value>,
    filter: Option<Filter<R>>,
    selection: S,
}

/// Some rows that were told, each of what was selected.
#[non_exhaustive]
pub struct Told<R, S: Selection<R>> {
    /// The rows, in the order of the cursor.
    pub rows: Vec<S::Output>,
    /// What failed; there are no rows then.
    pub errors: Vec<GraphQlError>,
    of: PhantomData<fn() -> R>,
}

impl<R, S: Selection<R>> fmt::Debug for Told<R, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (rows, errors) = (self.rows.len(), &self.errors);
        f.debug_struct("Told").field("rows", &rows).field("errors", errors).finish()
    }
}

impl<R: Streamable> Stream<R> {
    /// So many rows at a time at most.
    pub fn new(client: TableClient, batch: u32) -> Self {
        Self { client, batch, cursor: Vec::new(), filter: None, selection: Whole::new() }
    }
}

impl<R: Streamable, S: Selection<R>> Stream<R, S> {
    /// Only rows whose value of a column is more than this, in its order. A
    /// stream needs such a column: one that grows with each new row.
    pub fn after<V: Encode, O, W>(self, column: Column<R, V, O, W>, value: impl Into<V>) -> Self {
        self.from(column.name, &plain(&value.into()), "ASC")
    }

    /// Only rows whose value of a column is less than this, the largest first.
    pub fn before<V: Encode, O, W>(self, column: Column<R, V, O, W>, value: impl Into<V>) -> Self {
        self.from(column.name, &plain(&value.into()), "DESC")
    }

    fn from(mut self, column: &str, value: &Value, ordering: &str) -> Self {
        self.cursor.push(json!({"initial_value": {column: value}, "ordering": ordering}));
        self
    }

    /// Only rows for which the condition holds, besides those given before.
    pub fn filter(mut self, filter: Filter<R>) -> Self {
        self.filter = Some(match self.filter {
            Some(before) => before.and(filter),
            None => filter,
        });
        self
    }

    /// Of rows only what is named: a tuple of columns and relations.
    pub fn only<T: Selection<R>>(self, selection: T) -> Stream<R, T> {
        let Self { client, batch, cursor, filter, .. } = self;
        Stream { client, batch, cursor, filter, selection }
    }

    /// The call that it is.
    pub fn into_call(self) -> Call<EventStream<Told<R, S>>> {
        let mut to = self.client.rendering();
        let full = to.full(R::NAME);
        let batch = to.variable("Int!", self.batch.into());
        let ty = format!("[{full}_stream_cursor_input]!");
        let cursor = to.variable(&ty, self.cursor.into());
        let condition = self.filter.map(|it| {
            format!(",where:{}", to.variable(&format!("{full}_bool_exp"), it.expression))
        });
        let condition = condition.unwrap_or_default();
        let root = to.root(R::ROOTS.stream, ("", R::NAME, "_stream"));
        to.text = format!("rows:{root}(batch_size:{batch},cursor:{cursor}{condition}){{");
        self.selection.render(&mut to);
        to.text.push('}');
        self.client.subscription(R::NAME, to)
    }
}

impl<R: Streamable, S: Selection<R>> IntoFuture for Stream<R, S> {
    type Output = Result<EventStream<Told<R, S>>, Error>;
    type IntoFuture = Pending<EventStream<Told<R, S>>>;

    fn into_future(self) -> Self::IntoFuture {
        self.into_call().into_future()
    }
}

/// One event holds rows in the member `rows` of its data.
impl<R, S: Selection<R>> Decode for Told<R, S> {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let it = Partial::<Only<Rows<R, S>>>::decode(from)?;
        let rows = it.data.map(|it| it.0.0).unwrap_or_default();
        Ok(Self { rows, errors: it.errors, of: PhantomData })
    }
}
