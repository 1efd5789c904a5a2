//! Conditions and sort terms, each with the kind of object that it speaks of.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::{BitAnd, BitOr, Not};

use super::expression::Expression;
use crate::json::{Encode, Writer};

/// A condition on objects of kind `E`.
///
/// Conditions are joined by `&`, `|` and `!`, or by the methods of these names.
pub struct Filter<E> {
    /// What must hold.
    pub expression: Expression,
    of: PhantomData<fn() -> E>,
}

impl<E> Filter<E> {
    /// A condition that somebody else has put together.
    pub const fn new(expression: Expression) -> Self {
        Self { expression, of: PhantomData }
    }

    /// Both hold.
    #[must_use]
    pub fn and(self, other: impl Into<Self>) -> Self {
        Self::new(self.expression.and(other.into().expression))
    }

    /// One of the two holds at least.
    #[must_use]
    pub fn or(self, other: impl Into<Self>) -> Self {
        Self::new(self.expression.or(other.into().expression))
    }

    /// All of these hold.
    pub fn all(filters: impl IntoIterator<Item = Self>) -> Self {
        Self::new(Expression::And(filters.into_iter().map(|it| it.expression).collect()))
    }

    /// One of these holds at least.
    pub fn any(filters: impl IntoIterator<Item = Self>) -> Self {
        Self::new(Expression::Or(filters.into_iter().map(|it| it.expression).collect()))
    }
}

impl<E> BitAnd for Filter<E> {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        self.and(other)
    }
}

impl<E> BitOr for Filter<E> {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}

impl<E> Not for Filter<E> {
    type Output = Self;

    fn not(self) -> Self {
        Self::new(self.expression.negated())
    }
}

impl<E> From<Expression> for Filter<E> {
    fn from(expression: Expression) -> Self {
        Self::new(expression)
    }
}

impl<E> Clone for Filter<E> {
    fn clone(&self) -> Self {
        Self::new(self.expression.clone())
    }
}

impl<E> PartialEq for Filter<E> {
    fn eq(&self, other: &Self) -> bool {
        self.expression == other.expression
    }
}

impl<E> fmt::Debug for Filter<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.expression.fmt(f)
    }
}

impl<E> Encode for Filter<E> {
    fn encode(&self, to: &mut Writer) {
        self.expression.encode(to);
    }
}

/// By what objects of kind `E` are sorted.
pub struct Sort<E> {
    /// The property, or a name that a metric was given.
    pub field: Cow<'static, str>,
    /// Whether the greatest comes first.
    pub is_descending: bool,
    of: PhantomData<fn() -> E>,
}

impl<E> Sort<E> {
    /// From the least to the greatest.
    pub fn ascending(field: impl Into<Cow<'static, str>>) -> Self {
        Self { field: field.into(), is_descending: false, of: PhantomData }
    }

    /// From the greatest to the least.
    pub fn descending(field: impl Into<Cow<'static, str>>) -> Self {
        Self { field: field.into(), is_descending: true, of: PhantomData }
    }
}

impl<E> Clone for Sort<E> {
    fn clone(&self) -> Self {
        let Self { field, is_descending, of } = self;
        Self { field: field.clone(), is_descending: *is_descending, of: *of }
    }
}

impl<E> PartialEq for Sort<E> {
    fn eq(&self, other: &Self) -> bool {
        (&self.field, self.is_descending) == (&other.field, other.is_descending)
    }
}

impl<E> fmt::Debug for Sort<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sort({self})")
    }
}

/// As it is sent: the name, after a `-` if the greatest comes first.
impl<E> fmt::Display for Sort<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_descending { "-" } else { "" };
        write!(f, "{sign}{}", self.field)
    }
}

/// A term as it is sent: `name` or `-name`. It may name a metric.
impl<E> From<&str> for Sort<E> {
    fn from(term: &str) -> Self {
        match term.strip_prefix('-') {
            Some(field) => Self::descending(field.to_owned()),
            None => Self::ascending(term.to_owned()),
        }
    }
}

/// A term as it is sent: `name` or `-name`. It may name a metric.
impl<E> From<String> for Sort<E> {
    fn from(term: String) -> Self {
        Self::from(term.as_str())
    }
}
