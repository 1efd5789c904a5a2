//! What can be asked of a table.

use std::marker::PhantomData;

use super::aggregate::{Aggregate, Figures};
use super::column::Change;
use super::filter::Filter;
use super::select::{ByKey, Select};
use super::stream::Stream;
use super::table::{
    Aggregable, Deletable, Insertable, Key, Streamable, Table, TableClient, Updatable,
};
use super::update::{Update, UpdateByKey, UpdateMany};
use super::write::{Delete, DeleteByKey, Insert, InsertOne};

/// A table of a platform: what generated code gives for `client.tables().orders()`.
///
/// Each method begins a query or a change, which is sent when it is awaited. A
/// query gives whole rows unless `only` names what is read.
#[derive(Clone, Debug)]
pub struct TableOf<R> {
    client: TableClient,
    table: PhantomData<fn() -> R>,
}

impl<R: Table> TableOf<R> {
    /// A table.
    pub fn new(client: TableClient) -> Self {
        Self { client, table: PhantomData }
    }

    /// Rows.
    pub fn select(&self) -> Select<R> {
        Select::new(self.client.clone())
    }

    /// The row with this primary key.
    pub fn by_key(&self, key: Key<R>) -> ByKey<R> {
        ByKey::new(self.client.clone(), key)
    }

    /// Figures of rows: `(count(), orders::total().sum())`.
    pub fn aggregate<F: Figures<R>>(&self, figures: F) -> Aggregate<R, F>
    where
        R: Aggregable,
    {
        Aggregate::new(self.client.clone(), figures)
    }

    /// Adds rows, each of the values of its columns.
    pub fn insert<C: IntoIterator<Item = Change<R>>>(
        &self,
        rows: impl IntoIterator<Item = C>,
    ) -> Insert<R>
    where
        R: Insertable,
    {
        Insert::new(self.client.clone(), rows)
    }

    /// Adds a row.
    pub fn insert_one(&self, row: impl IntoIterator<Item = Change<R>>) -> InsertOne<R>
    where
        R: Insertable,
    {
        InsertOne::new(self.client.clone(), row)
    }

    /// Changes all rows for which the condition holds.
    pub fn update(&self, filter: Filter<R>) -> Update<R>
    where
        R: Updatable,
    {
        Update::new(self.client.clone(), filter)
    }

    /// Changes the row with this primary key.
    pub fn update_by_key(&self, key: Key<R>) -> UpdateByKey<R>
    where
        R: Updatable,
    {
        UpdateByKey::new(self.client.clone(), key)
    }

    /// Several changes, each of the rows of its own condition.
    pub fn update_many(&self) -> UpdateMany<R>
    where
        R: Updatable,
    {
        UpdateMany::new(self.client.clone())
    }

    /// New rows as they are made, so many at a time at most, by server-sent
    /// events.
    pub fn stream(&self, batch: u32) -> Stream<R>
    where
        R: Streamable,
    {
        Stream::new(self.client.clone(), batch)
    }

    /// Takes away all rows for which the condition holds.
    pub fn delete(&self, filter: Filter<R>) -> Delete<R>
    where
        R: Deletable,
    {
        Delete::new(self.client.clone(), filter)
    }

    /// Takes away the row with this primary key.
    pub fn delete_by_key(&self, key: Key<R>) -> DeleteByKey<R>
    where
        R: Deletable,
    {
        DeleteByKey::new(self.client.clone(), key)
    }
}
