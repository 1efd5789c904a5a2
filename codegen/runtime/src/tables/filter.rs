//! Which rows are meant.

use std::marker::PhantomData;

use serde_json::{Value, json};

/// A condition on rows of the table `R`.
#[derive(Debug)]
pub struct Filter<R> {
    pub(super) expression: Value,
    table: PhantomData<fn() -> R>,
}

impl<R> Clone for Filter<R> {
    fn clone(&self) -> Self {
        Self::of(self.expression.clone())
    }
}

impl<R> Filter<R> {
    pub(super) fn of(expression: Value) -> Self {
        Self { expression, table: PhantomData }
    }

    /// A condition on one member.
    pub(super) fn on(name: &str, value: Value) -> Self {
        let mut expression = serde_json::Map::new();
        expression.insert(name.to_owned(), value);
        Self::of(Value::Object(expression))
    }

    /// Every row.
    pub fn every() -> Self {
        Self::of(json!({}))
    }

    /// Rows for which all conditions hold; every row if there are none.
    pub fn all(conditions: impl IntoIterator<Item = Self>) -> Self {
        Self::of(json!({"_and": list(conditions)}))
    }

    /// Rows for which at least one condition holds; none if there are none.
    pub fn any(conditions: impl IntoIterator<Item = Self>) -> Self {
        Self::of(json!({"_or": list(conditions)}))
    }

    /// Rows for which this and the other condition hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self::all([self, other])
    }

    /// Rows for which this or the other condition holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self::any([self, other])
    }
}

impl<R> std::ops::Not for Filter<R> {
    type Output = Self;

    fn not(self) -> Self {
        Self::of(json!({"_not": self.expression}))
    }
}

fn list<R>(conditions: impl IntoIterator<Item = Filter<R>>) -> Vec<Value> {
    conditions.into_iter().map(|it| it.expression).collect()
}
