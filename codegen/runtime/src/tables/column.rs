//! Columns: how they are compared, how rows are put in their order, and how
//! they are changed.

use std::fmt;
use std::marker::PhantomData;

use serde_json::{Value, json};

use super::filter::Filter;
use crate::json::{Encode, to_value};

/// A table, what its column holds, as what that is read, and whether it is written.
type Of<R, V, O, W> = fn() -> (R, V, O, W);

/// A column that is given values.
#[derive(Clone, Copy, Debug)]
pub struct Writable;

/// A column that the platform alone gives values.
#[derive(Clone, Copy, Debug)]
pub struct ReadOnly;

/// A column of the table `R` that holds values `V` and is read as `O`: `V`
/// itself, or `Option<V>` if it may be null. `W` says whether it is `Writable`.
pub struct Column<R, V, O = V, W = Writable> {
    pub(super) name: &'static str,
    of: PhantomData<Of<R, V, O, W>>,
}

impl<R, V, O, W> Clone for Column<R, V, O, W> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, V, O, W> Copy for Column<R, V, O, W> {}

impl<R, V, O, W> fmt::Debug for Column<R, V, O, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Column").field(&self.name).finish()
    }
}

/// How rows are put in order.
#[derive(Clone, Debug)]
pub struct Order<R> {
    pub(super) expression: Value,
    of: PhantomData<fn() -> R>,
}

/// A new value of a column, or what is done to the old one.
#[derive(Clone, Debug)]
pub struct Change<R> {
    pub(super) operator: &'static str,
    pub(super) column: &'static str,
    pub(super) value: Value,
    of: PhantomData<fn() -> R>,
}

impl<R> Order<R> {
    pub(super) fn of(expression: Value) -> Self {
        Self { expression, of: PhantomData }
    }
}

/// What JSON cannot say, a number that is infinite, is null; a platform
/// refuses it where null is refused.
pub(super) fn plain(value: &(impl Encode + ?Sized)) -> Value {
    to_value(value).unwrap_or_default()
}

impl<R, V, O, W> Column<R, V, O, W> {
    /// A column.
    pub const fn new(name: &'static str) -> Self {
        Self { name, of: PhantomData }
    }

    /// Its name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    fn compared(&self, operator: &str, value: &Value) -> Filter<R> {
        Filter::on(self.name, json!({operator: value}))
    }

    fn ordered(&self, direction: &str) -> Order<R> {
        Order::of(json!({self.name: direction}))
    }

    fn changed(&self, operator: &'static str, value: Value) -> Change<R> {
        Change { operator, column: self.name, value, of: PhantomData }
    }

    /// Rows in which it is null, or is not.
    pub fn is_null(&self, is: bool) -> Filter<R> {
        self.compared("_is_null", &is.into())
    }

    /// The smallest first; null comes last.
    pub fn asc(&self) -> Order<R> {
        self.ordered("asc")
    }

    /// The smallest first, after those with null.
    pub fn asc_nulls_first(&self) -> Order<R> {
        self.ordered("asc_nulls_first")
    }

    /// The largest first, after those with null.
    pub fn desc(&self) -> Order<R> {
        self.ordered("desc")
    }

    /// The largest first; null comes last.
    pub fn desc_nulls_last(&self) -> Order<R> {
        self.ordered("desc_nulls_last")
    }
}

macro_rules! comparisons {
    ($($(#[$docs:meta])* $method:ident $operator:literal;)+) => {$(
        $(#[$docs])*
        pub fn $method(&self, value: impl Into<V>) -> Filter<R> {
            self.compared($operator, &plain(&value.into()))
        }
    )+};
}

impl<R, V: Encode, O, W> Column<R, V, O, W> {
    comparisons! {
        /// Rows in which it is this value.
        eq "_eq";
        /// Rows in which it is another value.
        ne "_neq";
        /// Rows in which it is more.
        gt "_gt";
        /// Rows in which it is this much or more.
        ge "_gte";
        /// Rows in which it is less.
        lt "_lt";
        /// Rows in which it is this much or less.
        le "_lte";
    }

    /// Rows in which it is one of these values.
    pub fn one_of(&self, values: impl IntoIterator<Item = impl Into<V>>) -> Filter<R> {
        let values = values.into_iter().map(|it| plain(&it.into())).collect();
        self.compared("_in", &Value::Array(values))
    }

    /// Rows in which it is none of these values.
    pub fn none_of(&self, values: impl IntoIterator<Item = impl Into<V>>) -> Filter<R> {
        let values = values.into_iter().map(|it| plain(&it.into())).collect();
        self.compared("_nin", &Value::Array(values))
    }
}

impl<R, V: Encode, O> Column<R, V, O> {
    /// Gives it this value.
    pub fn set(&self, value: impl Into<V>) -> Change<R> {
        self.changed("_set", plain(&value.into()))
    }

    /// Adds to its number; less than nothing takes away.
    pub fn increase(&self, by: impl Into<V>) -> Change<R> {
        self.changed("_inc", plain(&by.into()))
    }
}

impl<R, V> Column<R, V, Option<V>> {
    /// Gives it no value.
    pub fn set_null(&self) -> Change<R> {
        self.changed("_set", Value::Null)
    }
}

/// Texts.
impl<R, O, W> Column<R, String, O, W> {
    /// Rows whose text is like a pattern of SQL: `%` stands for any letters,
    /// `_` for one.
    pub fn like(&self, pattern: &str) -> Filter<R> {
        self.compared("_like", &pattern.into())
    }

    /// As [`like`](Self::like), whether letters are large or small.
    pub fn ilike(&self, pattern: &str) -> Filter<R> {
        self.compared("_ilike", &pattern.into())
    }

    /// Rows whose text is not like a pattern of SQL.
    pub fn not_like(&self, pattern: &str) -> Filter<R> {
        self.compared("_nlike", &pattern.into())
    }

    /// As [`not_like`](Self::not_like), whether letters are large or small.
    pub fn not_ilike(&self, pattern: &str) -> Filter<R> {
        self.compared("_nilike", &pattern.into())
    }

    /// Rows whose text fits a pattern of SQL's `SIMILAR TO`.
    pub fn similar(&self, pattern: &str) -> Filter<R> {
        self.compared("_similar", &pattern.into())
    }

    /// Rows whose text does not fit a pattern of SQL's `SIMILAR TO`.
    pub fn not_similar(&self, pattern: &str) -> Filter<R> {
        self.compared("_nsimilar", &pattern.into())
    }

    /// Rows whose text does not fit a regular expression (POSIX).
    pub fn not_regex(&self, expression: &str) -> Filter<R> {
        self.compared("_nregex", &expression.into())
    }

    /// As [`regex`](Self::regex), whether letters are large or small.
    pub fn iregex(&self, expression: &str) -> Filter<R> {
        self.compared("_iregex", &expression.into())
    }

    /// As [`not_regex`](Self::not_regex), whether letters are large or small.
    pub fn not_iregex(&self, expression: &str) -> Filter<R> {
        self.compared("_niregex", &expression.into())
    }

    /// Rows whose text fits a regular expression (POSIX).
    pub fn regex(&self, expression: &str) -> Filter<R> {
        self.compared("_regex", &expression.into())
    }
}

/// Lists.
impl<R, V: Encode, O, W> Column<R, Vec<V>, O, W> {
    /// Rows whose list holds all of these values.
    pub fn contains(&self, values: impl IntoIterator<Item = impl Into<V>>) -> Filter<R> {
        self.listed("_contains", values)
    }

    /// Rows whose list holds none but these values.
    pub fn contained_in(&self, values: impl IntoIterator<Item = impl Into<V>>) -> Filter<R> {
        self.listed("_contained_in", values)
    }

    fn listed(&self, operator: &str, values: impl IntoIterator<Item = impl Into<V>>) -> Filter<R> {
        let values = values.into_iter().map(|it| plain(&it.into())).collect();
        self.compared(operator, &Value::Array(values))
    }
}

/// JSON (`jsonb`): conditions.
impl<R, O, W> Column<R, Value, O, W> {
    /// Rows whose value holds this one.
    pub fn contains(&self, value: &Value) -> Filter<R> {
        self.compared("_contains", value)
    }

    /// Rows whose value is held by this one.
    pub fn contained_in(&self, value: &Value) -> Filter<R> {
        self.compared("_contained_in", value)
    }

    /// Rows whose object has this member.
    pub fn has_key(&self, key: &str) -> Filter<R> {
        self.compared("_has_key", &key.into())
    }

    /// Rows whose object has at least one of these members.
    pub fn has_any_key(&self, keys: &[&str]) -> Filter<R> {
        self.compared("_has_keys_any", &json!(keys))
    }

    /// Rows whose object has all of these members.
    pub fn has_all_keys(&self, keys: &[&str]) -> Filter<R> {
        self.compared("_has_keys_all", &json!(keys))
    }

    /// Rows whose value, written as a text, is like a pattern of SQL.
    pub fn text_like(&self, pattern: &str) -> Filter<R> {
        self.compared("_cast", &json!({"String": {"_like": pattern}}))
    }
}

/// JSON (`jsonb`): changes.
impl<R, O> Column<R, Value, O> {
    /// Puts a value behind its own: the members of an object over its members,
    /// an item after its items.
    pub fn append(&self, value: Value) -> Change<R> {
        self.changed("_append", value)
    }

    /// Puts a value before its own.
    pub fn prepend(&self, value: Value) -> Change<R> {
        self.changed("_prepend", value)
    }

    /// Takes out a member.
    pub fn delete_key(&self, key: &str) -> Change<R> {
        self.changed("_delete_key", key.into())
    }

    /// Takes out an item; less than nothing counts from the end.
    pub fn delete_item(&self, at: i32) -> Change<R> {
        self.changed("_delete_elem", at.into())
    }

    /// Takes out what a path leads to.
    pub fn delete_at(&self, path: &[&str]) -> Change<R> {
        self.changed("_delete_at_path", json!(path))
    }
}
