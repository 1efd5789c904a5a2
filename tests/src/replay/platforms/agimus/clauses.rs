//! Conditions as the platform's client writes them, `name__like`, in our types.

use agimus::models::{Clause, Filter, ListTest, PresenceTest, RangeTest, TextTest, ValueTest};
use serde_json::{Value, json};
use specloom_runtime::json::{Decode, from_value};

/// The endings of names that are operators.
const OPERATORS: &[&str] = &[
    "ne",
    "gt",
    "gte",
    "lt",
    "lte",
    "between",
    "in",
    "nin",
    "like",
    "ilike",
    "starts_with",
    "ends_with",
    "is_null",
    "is_not_null",
    "is_empty",
    "is_not_empty",
    "contains",
    "overlaps",
];

/// One condition.
pub(super) fn read(name: &str, value: &Value) -> Result<Filter, String> {
    let (field, op) = match name.rsplit_once("__") {
        Some((field, op)) if OPERATORS.contains(&op) => (field, op),
        Some(_) => return Err(format!("`{name}` is read by the builder")),
        None => (name, "eq"),
    };
    let clause = json!({"field": field, "op": op, "value": value});
    Ok(Filter::from(match op {
        "between" => Clause::from(typed::<RangeTest>(&clause)?),
        "in" | "nin" | "overlaps" => Clause::from(typed::<ListTest>(&clause)?),
        "like" | "ilike" | "starts_with" | "ends_with" => Clause::from(typed::<TextTest>(&clause)?),
        "is_null" | "is_not_null" | "is_empty" | "is_not_empty" => {
            Clause::from(typed::<PresenceTest>(&clause)?)
        }
        _ => Clause::from(typed::<ValueTest>(&clause)?),
    }))
}

/// A value in one of our types.
pub(super) fn typed<T: Decode>(value: &Value) -> Result<T, String> {
    from_value(value).map_err(|error| error.to_string())
}
