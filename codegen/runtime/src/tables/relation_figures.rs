//! Figures of the rows that belong to a row: read with it, compared, and used
//! to put rows in order.

use std::marker::PhantomData;

use serde_json::{Value, json};

use super::aggregate::Figures;
use super::column::{Column, Order};
use super::filter::Filter;
use super::relation::{Many, Maybe, One, Relation};
use super::rendering::{Rendering, arguments};
use super::selection::Part;
use super::table::{Aggregable, Table};
use crate::json::{DecodeError, Reader};

/// Figures of the rows of `S` that belong to a row of `R`.
pub struct NestedFigures<R, S, F> {
    name: &'static str,
    figures: F,
    filter: Option<Filter<S>>,
    of: PhantomData<fn() -> R>,
}

/// How many rows of `S` that belong to a row of `R` are meant, to be compared.
#[derive(Clone, Debug)]
pub struct RowCount<R, S> {
    name: &'static str,
    filter: Option<Filter<S>>,
    of: PhantomData<fn() -> R>,
}

impl<R, S: Aggregable> Relation<R, S, Many> {
    /// Figures of the rows that belong to a row: `orders::items().aggregate((count(),))`.
    pub fn aggregate<F: Figures<S>>(&self, figures: F) -> NestedFigures<R, S, F> {
        NestedFigures { name: self.name(), figures, filter: None, of: PhantomData }
    }

    /// How many rows belong to a row, to be compared: `orders::items().rows().gt(3)`.
    pub fn rows(&self) -> RowCount<R, S> {
        RowCount { name: self.name(), filter: None, of: PhantomData }
    }

    /// Rows of whose rows all have this column set.
    pub fn all<O, W>(&self, column: Column<S, bool, O, W>) -> Filter<R> {
        self.judged("bool_and", column.name())
    }

    /// Rows of whose rows at least one has this column set.
    pub fn some<O, W>(&self, column: Column<S, bool, O, W>) -> Filter<R> {
        self.judged("bool_or", column.name())
    }

    fn judged(&self, function: &str, column: &str) -> Filter<R> {
        let predicate = json!({function: {"arguments": column, "predicate": {"_eq": true}}});
        Filter::on(&format!("{}_aggregate", self.name()), predicate)
    }

    /// Those to which the fewest rows belong first.
    pub fn fewest_first(&self) -> Order<R> {
        self.counted("asc")
    }

    /// Those to which the most rows belong first.
    pub fn most_first(&self) -> Order<R> {
        self.counted("desc")
    }

    fn counted(&self, direction: &str) -> Order<R> {
        Order::of(json!({format!("{}_aggregate", self.name()): {"count": direction}}))
    }
}

impl<R, S: Table> Relation<R, S, One> {
    /// In the order of the rows that belong to them.
    pub fn order(&self, order: Order<S>) -> Order<R> {
        let Order { expression, .. } = order;
        Order::of(json!({self.name(): expression}))
    }
}

impl<R, S: Table> Relation<R, S, Maybe> {
    /// In the order of the rows that belong to them.
    pub fn order(&self, order: Order<S>) -> Order<R> {
        let Order { expression, .. } = order;
        Order::of(json!({self.name(): expression}))
    }
}

impl<R, S> RowCount<R, S> {
    /// Only rows are counted for which the condition holds.
    #[must_use]
    pub fn filter(mut self, filter: Filter<S>) -> Self {
        self.filter = Some(filter);
        self
    }

    fn compared(self, operator: &str, value: u32) -> Filter<R> {
        let mut count = json!({"predicate": {operator: value}});
        if let Some(filter) = self.filter {
            count["filter"] = filter.expression;
        }
        Filter::on(&format!("{}_aggregate", self.name), json!({"count": count}))
    }

    /// There are so many.
    pub fn eq(self, value: u32) -> Filter<R> {
        self.compared("_eq", value)
    }

    /// There are more.
    pub fn gt(self, value: u32) -> Filter<R> {
        self.compared("_gt", value)
    }

    /// There are so many or more.
    pub fn ge(self, value: u32) -> Filter<R> {
        self.compared("_gte", value)
    }

    /// There are fewer.
    pub fn lt(self, value: u32) -> Filter<R> {
        self.compared("_lt", value)
    }

    /// There are so many or fewer.
    pub fn le(self, value: u32) -> Filter<R> {
        self.compared("_lte", value)
    }
}

impl<R, S, F> NestedFigures<R, S, F> {
    /// Only of rows for which the condition holds.
    #[must_use]
    pub fn filter(mut self, filter: Filter<S>) -> Self {
        self.filter = Some(filter);
        self
    }
}

impl<R: 'static, S: Table, F: Figures<S>> Part<R> for NestedFigures<R, S, F> {
    type Output = F::Output;

    fn render(&self, name: &str, to: &mut Rendering) {
        let mut all = Vec::new();
        if let Some(filter) = &self.filter {
            let ty = format!("{}_bool_exp", to.full(S::NAME));
            all.push(format!("where:{}", to.variable(&ty, filter.expression.clone())));
        }
        let relation = self.name;
        to.write(format_args!(" {name}:{relation}_aggregate{}{{aggregate{{", arguments(&all)));
        self.figures.render(to);
        to.text += "}}";
    }

    fn read(from: &mut Reader<'_>) -> Result<Self::Output, DecodeError> {
        let mut figures = None;
        from.object(&["aggregate"], &mut |member, from| match member {
            0 => {
                figures = Some(F::read(from)?);
                Ok(())
            }
            _ => from.skip(),
        })?;
        figures.ok_or_else(|| DecodeError::missing("aggregate"))
    }
}

/// What a condition is made of, for tests and messages.
impl<R> Filter<R> {
    /// The condition as it is sent.
    pub fn as_json(&self) -> &Value {
        &self.expression
    }
}
