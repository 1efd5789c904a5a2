//! Conditions written as a key and a value: `("age__gte", 18)`.

use std::borrow::Cow;

use serde_json::Value;

use super::expression::{Expression, Operator};
use super::filter::Filter;
use crate::json::{Encode, to_value};

/// A condition as a key and a value: the property, and after `__` how it is
/// held against the value; `eq` if that is not said.
///
/// The operators are those of [`Operator`] save `eq`. An ending that is none
/// of them belongs to the name of the property.
///
/// ```
/// use specloom_runtime::JsonObject;
/// use specloom_runtime::objects::{Filter, field};
///
/// let grown: Filter<JsonObject> = ("age__gte", 18).into();
/// assert_eq!(grown, field("age").gte(18));
/// let active: Filter<JsonObject> = [("status", "active"), ("region", "US")].into();
/// assert_eq!(active, field("status").eq("active") & field("region").eq("US"));
/// ```
impl<E, K: AsRef<str>, V: Encode> From<(K, V)> for Filter<E> {
    fn from((key, value): (K, V)) -> Self {
        let (field, operator) = read(key.as_ref());
        Self::new(match to_value(&value) {
            Ok(value) => test(field, operator, value),
            Err(error) => Expression::Wrong(error),
        })
    }
}

/// All of these conditions.
impl<E, K: AsRef<str>, V: Encode, const N: usize> From<[(K, V); N]> for Filter<E> {
    fn from(conditions: [(K, V); N]) -> Self {
        together(conditions.into_iter().map(Self::from))
    }
}

/// All of these conditions.
impl<E, K: AsRef<str>, V: Encode> From<Vec<(K, V)>> for Filter<E> {
    fn from(conditions: Vec<(K, V)>) -> Self {
        together(conditions.into_iter().map(Self::from))
    }
}

/// One condition stands by itself; none at all is a list of none.
fn together<E>(filters: impl Iterator<Item = Filter<E>>) -> Filter<E> {
    let all = filters.reduce(Filter::and);
    all.unwrap_or_else(|| Filter::new(Expression::And(Vec::new())))
}

fn test(field: &str, operator: Operator, value: Value) -> Expression {
    Expression::Test { field: Cow::Owned(field.to_owned()), operator, value }
}

/// The property and the operator that a key names.
fn read(key: &str) -> (&str, Operator) {
    let ending = |it: &Operator| *it != Operator::Eq;
    let all = Operator::ALL.into_iter().filter(ending);
    let mut found =
        all.filter_map(|it| Some((key.strip_suffix(it.as_str())?.strip_suffix("__")?, it)));
    found.next().unwrap_or((key, Operator::Eq))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_are_operators_only_if_they_are() {
        for (key, field, operator) in [
            ("age", "age", Operator::Eq),
            ("age__gte", "age", Operator::Gte),
            ("age__gt", "age", Operator::Gt),
            ("a__b__nin", "a__b", Operator::Nin),
            ("tags__is_not_empty", "tags", Operator::IsNotEmpty),
            ("sold__is_not_null", "sold", Operator::IsNotNull),
            ("flag__eq", "flag__eq", Operator::Eq),
            ("flag__IN", "flag__IN", Operator::Eq),
            ("flag__", "flag__", Operator::Eq),
            ("owner.name__ilike", "owner.name", Operator::Ilike),
            ("name_like", "name_like", Operator::Eq),
        ] {
            assert_eq!(read(key), (field, operator), "{key}");
        }
    }

    #[test]
    fn what_json_cannot_say_is_kept_for_later() {
        let filter: Filter<crate::JsonObject> = ("age", f64::NAN).into();
        assert!(matches!(filter.expression, Expression::Wrong(_)));
    }
}
