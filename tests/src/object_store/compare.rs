//! Which of two values comes first, and whether they are the same.

use std::cmp::Ordering;

use serde_json::Value;

/// The properties whose texts are decimal numbers.
const DECIMAL: &[&str] = &["total"];

/// Which of two values of a property comes first; `None` where that is not said:
/// one of them is missing, or they are of different kinds.
pub(super) fn compare(property: &str, one: &Value, other: &Value) -> Option<Ordering> {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one.as_f64()?.partial_cmp(&other.as_f64()?),
        (Value::String(one), Value::String(other)) if DECIMAL.contains(&property) => {
            Some(cents(one)?.cmp(&cents(other)?))
        }
        (Value::String(one), Value::String(other)) => Some(one.cmp(other)),
        (Value::Bool(one), Value::Bool(other)) => Some(one.cmp(other)),
        _ => None,
    }
}

/// Whether two values of a property are the same.
pub(super) fn is_same(property: &str, one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Null, Value::Null) => true,
        (Value::Array(one), Value::Array(other)) => one == other,
        _ => compare(property, one, other) == Some(Ordering::Equal),
    }
}

/// A decimal number with two digits after the point, as a whole one.
pub(super) fn cents(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let part: i64 = format!("{part:0<2}").get(..2)?.parse().ok()?;
    let whole: i64 = whole.parse().ok()?;
    Some(whole * 100 + part)
}
