//! Rows that belong to rows.

use std::fmt;
use std::marker::PhantomData;

use super::column::Order;
use super::filter::Filter;
use super::rendering::{Rendering, arguments};
use super::selection::{Part, Selection};
use super::table::Table;
use crate::json::{DecodeError, Reader};

/// One row.
#[derive(Clone, Copy, Debug)]
pub struct One;

/// One row, or none.
#[derive(Clone, Copy, Debug)]
pub struct Maybe;

/// Any number of rows.
#[derive(Clone, Copy, Debug)]
pub struct Many;

/// A table, the one whose rows belong to its rows, and how many of them.
type Of<R, S, N> = fn() -> (R, S, N);

/// Rows of the table `S` that belong to a row of the table `R`: `One`, `Maybe` or `Many`.
pub struct Relation<R, S, N> {
    name: &'static str,
    of: PhantomData<Of<R, S, N>>,
}

impl<R, S, N> Clone for Relation<R, S, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, S, N> Copy for Relation<R, S, N> {}

impl<R, S, N> fmt::Debug for Relation<R, S, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Relation").field(&self.name).finish()
    }
}

impl<R, S: Table, N> Relation<R, S, N> {
    /// A relation.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Rows to which a row belongs for which the condition holds.
    pub fn has(&self, filter: Filter<S>) -> Filter<R> {
        Filter::on(self.name, filter.expression)
    }

    /// What is read of the rows that belong to a row.
    pub fn select<T: Selection<S>>(&self, selection: T) -> Nested<R, S, N, T> {
        Nested {
            name: self.name,
            selection,
            filter: None,
            order: Vec::new(),
            limit: None,
            of: PhantomData,
        }
    }
}

/// What is read of the rows that belong to a row.
pub struct Nested<R, S, N, T> {
    name: &'static str,
    selection: T,
    filter: Option<Filter<S>>,
    order: Vec<Order<S>>,
    limit: Option<u32>,
    of: PhantomData<fn() -> (R, N)>,
}

impl<R, S: Table, T> Nested<R, S, Many, T> {
    /// Of these rows only.
    #[must_use]
    pub fn filter(mut self, filter: Filter<S>) -> Self {
        self.filter = Some(match self.filter {
            Some(before) => before.and(filter),
            None => filter,
        });
        self
    }

    /// In this order, after the orders given before.
    #[must_use]
    pub fn order_by(mut self, order: Order<S>) -> Self {
        self.order.push(order);
        self
    }

    /// Of so many at most.
    #[must_use]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }
}

fn render<R, S: Table, N, T: Selection<S>>(
    it: &Nested<R, S, N, T>,
    name: &str,
    to: &mut Rendering,
) {
    let mut all = Vec::new();
    if let Some(filter) = &it.filter {
        let ty = format!("{}_bool_exp", to.full(S::NAME));
        all.push(format!("where:{}", to.variable(&ty, filter.expression.clone())));
    }
    if !it.order.is_empty() {
        let ty = format!("[{}_order_by!]", to.full(S::NAME));
        let order = it.order.iter().map(|it| it.expression.clone()).collect();
        all.push(format!("order_by:{}", to.variable(&ty, order)));
    }
    if let Some(limit) = it.limit {
        all.push(format!("limit:{}", to.variable("Int", limit.into())));
    }
    let relation = it.name;
    to.write(format_args!(" {name}:{relation}{}{{", arguments(&all)));
    it.selection.render(to);
    to.text.push('}');
}

impl<R: 'static, S: Table, T: Selection<S>> Part<R> for Nested<R, S, Many, T> {
    type Output = Vec<T::Output>;

    fn render(&self, name: &str, to: &mut Rendering) {
        render(self, name, to);
    }

    fn read(from: &mut Reader<'_>) -> Result<Self::Output, DecodeError> {
        let mut rows = Vec::new();
        from.array(&mut |from| {
            rows.push(T::read(from)?);
            Ok(())
        })?;
        Ok(rows)
    }
}

impl<R: 'static, S: Table, T: Selection<S>> Part<R> for Nested<R, S, One, T> {
    type Output = T::Output;

    fn render(&self, name: &str, to: &mut Rendering) {
        render(self, name, to);
    }

    fn read(from: &mut Reader<'_>) -> Result<Self::Output, DecodeError> {
        T::read(from)
    }
}

impl<R: 'static, S: Table, T: Selection<S>> Part<R> for Nested<R, S, Maybe, T> {
    type Output = Option<T::Output>;

    fn render(&self, name: &str, to: &mut Rendering) {
        render(self, name, to);
    }

    fn read(from: &mut Reader<'_>) -> Result<Self::Output, DecodeError> {
        if from.null()? { Ok(None) } else { T::read(from).map(Some) }
    }
}
