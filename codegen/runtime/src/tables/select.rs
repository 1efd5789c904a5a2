//! What reads rows.

use std::marker::PhantomData;

use super::column::{Column, Order};
use super::filter::Filter;
use super::rendering::{Rendering, arguments};
use super::selection::{Only, Row, Rows, Selection, Whole};
use super::table::{Key, Table, TableClient};
use crate::call::{Call, Pending};
use crate::error::Error;

/// Rows that are asked for; sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a query does nothing until it is awaited or sent"]
pub struct Select<R, S = Whole<R>> {
    client: TableClient,
    selection: S,
    wanted: Wanted<R>,
}

/// Which rows are wanted, in which order, and how many.
#[derive(Clone, Debug)]
pub(super) struct Wanted<R> {
    pub filter: Option<Filter<R>>,
    pub order: Vec<Order<R>>,
    pub distinct: Vec<&'static str>,
    pub limit: Option<u32>,
    pub offset: Option<u32>,
}

impl<R: Table> Wanted<R> {
    pub(super) fn every() -> Self {
        Self { filter: None, order: Vec::new(), distinct: Vec::new(), limit: None, offset: None }
    }

    /// The arguments of the root field.
    pub(super) fn arguments(self, to: &mut Rendering) -> String {
        let mut all = Vec::new();
        let full = to.full(R::NAME);
        if !self.distinct.is_empty() {
            let ty = format!("[{full}_select_column!]");
            let columns = self.distinct.into_iter().collect();
            all.push(format!("distinct_on:{}", to.variable(&ty, columns)));
        }
        if let Some(filter) = self.filter {
            let ty = format!("{full}_bool_exp");
            all.push(format!("where:{}", to.variable(&ty, filter.expression)));
        }
        if !self.order.is_empty() {
            let ty = format!("[{full}_order_by!]");
            let order = self.order.into_iter().map(|it| it.expression).collect();
            all.push(format!("order_by:{}", to.variable(&ty, order)));
        }
        if let Some(limit) = self.limit {
            all.push(format!("limit:{}", to.variable("Int", limit.into())));
        }
        if let Some(offset) = self.offset {
            all.push(format!("offset:{}", to.variable("Int", offset.into())));
        }
        arguments(&all)
    }
}

impl<R: Table> Select<R> {
    /// All rows as a whole.
    pub fn new(client: TableClient) -> Self {
        Self { client, selection: Whole::new(), wanted: Wanted::every() }
    }
}

impl<R: Table, S: Selection<R>> Select<R, S> {
    /// Of rows only what is named: a tuple of columns and relations.
    pub fn only<T: Selection<R>>(self, selection: T) -> Select<R, T> {
        Select { client: self.client, selection, wanted: self.wanted }
    }

    /// Only rows for which the condition holds, besides those given before.
    pub fn filter(mut self, filter: Filter<R>) -> Self {
        self.wanted.filter = Some(match self.wanted.filter {
            Some(before) => before.and(filter),
            None => filter,
        });
        self
    }

    /// In this order; further ones count where earlier ones tell no difference.
    pub fn order_by(mut self, order: Order<R>) -> Self {
        self.wanted.order.push(order);
        self
    }

    /// Of rows that are alike in this column only the first; the same column
    /// must come first in the order.
    pub fn distinct_on<V, O, W>(mut self, column: Column<R, V, O, W>) -> Self {
        self.wanted.distinct.push(column.name);
        self
    }

    /// So many rows at most.
    pub fn limit(mut self, limit: u32) -> Self {
        self.wanted.limit = Some(limit);
        self
    }

    /// Without the first ones.
    pub fn offset(mut self, offset: u32) -> Self {
        self.wanted.offset = Some(offset);
        self
    }

    /// The call that it is.
    pub fn into_call(self) -> Call<Vec<S::Output>> {
        let mut to = self.client.rendering();
        let arguments = self.wanted.arguments(&mut to);
        let root = to.root(R::ROOTS.list, ("", R::NAME, ""));
        to.text = format!("rows:{root}{arguments}{{");
        self.selection.render(&mut to);
        to.text.push('}');
        let call = self.client.query::<Only<Rows<R, S>>>(R::NAME, to);
        call.mapped(|it| it.0.0)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// Everything that can go wrong: see the error's kind.
    pub async fn first(self) -> Result<Option<S::Output>, Error> {
        Ok(self.limit(1).await?.into_iter().next())
    }
}

impl<R: Table, S: Selection<R>> IntoFuture for Select<R, S> {
    type Output = Result<Vec<S::Output>, Error>;
    type IntoFuture = Pending<Vec<S::Output>>;

    fn into_future(self) -> Self::IntoFuture {
        self.into_call().into_future()
    }
}

/// One row by its primary key; sent when it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a query does nothing until it is awaited or sent"]
pub struct ByKey<R, S = Whole<R>> {
    client: TableClient,
    key: Key<R>,
    selection: S,
    table: PhantomData<fn() -> R>,
}

impl<R: Table> ByKey<R> {
    /// The row with this key as a whole.
    pub fn new(client: TableClient, key: Key<R>) -> Self {
        Self { client, key, selection: Whole::new(), table: PhantomData }
    }
}

impl<R: Table, S: Selection<R>> ByKey<R, S> {
    /// Of the row only what is named.
    pub fn only<T: Selection<R>>(self, selection: T) -> ByKey<R, T> {
        ByKey { client: self.client, key: self.key, selection, table: PhantomData }
    }

    /// The call that it is; there may be no such row.
    pub fn into_call(self) -> Call<Option<S::Output>> {
        let mut to = self.client.rendering();
        let arguments = key_arguments(self.key, &mut to);
        let root = to.root(R::ROOTS.by_key, ("", R::NAME, "_by_pk"));
        to.text = format!("rows:{root}{arguments}{{");
        self.selection.render(&mut to);
        to.text.push('}');
        let call = self.client.query::<Only<Option<Row<R, S>>>>(R::NAME, to);
        call.mapped(|it| it.0.map(|it| it.0))
    }
}

impl<R: Table, S: Selection<R>> IntoFuture for ByKey<R, S> {
    type Output = Result<Option<S::Output>, Error>;
    type IntoFuture = Pending<Option<S::Output>>;

    fn into_future(self) -> Self::IntoFuture {
        self.into_call().into_future()
    }
}

/// The columns of a key as arguments.
pub(super) fn key_arguments<R>(key: Key<R>, to: &mut Rendering) -> String {
    let parts = key
        .parts
        .into_iter()
        .map(|(column, ty, value)| format!("{column}:{}", to.variable(&format!("{ty}!"), value)));
    let parts: Vec<String> = parts.collect();
    arguments(&parts)
}
