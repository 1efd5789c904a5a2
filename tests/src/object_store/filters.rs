//! Filters, as they come over the wire.

use std::cmp::Ordering;

use serde_json::Value;

use super::compare::{compare, is_same};
use super::data::Row;

/// Whether an object fits a filter.
///
/// # Errors
///
/// When the filter is none: the message says why.
pub(super) fn fits(filter: &Value, row: &Row) -> Result<bool, String> {
    let members = filter.as_object().ok_or("a filter is no object")?;
    let all = |list: &Value| -> Result<Vec<bool>, String> {
        list.as_array().ok_or("a list is missing")?.iter().map(|it| fits(it, row)).collect()
    };
    match members.iter().next().filter(|_| members.len() == 1) {
        Some((name, list)) if name == "and" => return Ok(all(list)?.into_iter().all(|it| it)),
        Some((name, list)) if name == "or" => return Ok(all(list)?.into_iter().any(|it| it)),
        Some((name, inner)) if name == "not" => return Ok(!fits(inner, row)?),
        Some(_) | None => {}
    }
    let (Some(field), Some(op)) = (filter["field"].as_str(), filter["op"].as_str()) else {
        return Err("a condition has no field or no operator".to_owned());
    };
    let value = members.get("value").ok_or("a condition has no value")?;
    let held = row.get(field).unwrap_or(&Value::Null);
    test((field, held), op, value)
}

fn test((field, held): (&str, &Value), op: &str, value: &Value) -> Result<bool, String> {
    let order = || compare(field, held, value);
    let list = || value.as_array().ok_or(format!("`{op}` wants a list"));
    let text = || value.as_str().ok_or(format!("`{op}` wants a text"));
    let held_text = held.as_str();
    let is_empty = match held {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Bool(_) | Value::Number(_) | Value::Object(_) => false,
    };
    Ok(match op {
        "eq" => is_same(field, held, value),
        "ne" => !is_same(field, held, value),
        "gt" => order() == Some(Ordering::Greater),
        "gte" => matches!(order(), Some(Ordering::Greater | Ordering::Equal)),
        "lt" => order() == Some(Ordering::Less),
        "lte" => matches!(order(), Some(Ordering::Less | Ordering::Equal)),
        "between" => match list()?.as_slice() {
            [low, high] => {
                compare(field, held, low).is_some_and(|it| it != Ordering::Less)
                    && compare(field, held, high).is_some_and(|it| it != Ordering::Greater)
            }
            _ => return Err("`between` wants two values".to_owned()),
        },
        "in" => list()?.iter().any(|it| is_same(field, held, it)),
        "nin" => !list()?.iter().any(|it| is_same(field, held, it)),
        "like" => like(text()?, held_text, str::to_owned),
        "ilike" => like(text()?, held_text, str::to_lowercase),
        "starts_with" => held_text.is_some_and(|it| text().is_ok_and(|part| it.starts_with(part))),
        "ends_with" => held_text.is_some_and(|it| text().is_ok_and(|part| it.ends_with(part))),
        "is_null" => held.is_null(),
        "is_not_null" => !held.is_null(),
        "is_empty" => is_empty,
        "is_not_empty" => !is_empty,
        "contains" => held.as_array().is_some_and(|items| items.contains(value)),
        "overlaps" => {
            let wanted = list()?;
            held.as_array().is_some_and(|items| items.iter().any(|it| wanted.contains(it)))
        }
        other => return Err(format!("`{other}` is no operator")),
    })
}

fn like(pattern: &str, held: Option<&str>, folded: fn(&str) -> String) -> bool {
    let Some(held) = held else { return false };
    let pattern: Vec<char> = folded(pattern).chars().collect();
    let held: Vec<char> = folded(held).chars().collect();
    matches(&pattern, &held)
}

/// SQL's patterns: `%` is any text, `_` any character.
fn matches(pattern: &[char], text: &[char]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some(('%', rest)) => (0..=text.len()).any(|at| matches(rest, &text[at..])),
        Some(('_', rest)) => !text.is_empty() && matches(rest, &text[1..]),
        Some((char, rest)) => text.first() == Some(char) && matches(rest, &text[1..]),
    }
}
