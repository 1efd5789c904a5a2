//! Any value of JSON, as a tree.

use serde_json::{Map, Number, Value};

use super::cursor::{Bracket, Cursor, Kind};
use super::error::DecodeError;

/// A value, and how many members all objects in it have together.
pub(super) fn value(from: &mut Cursor<'_>) -> Result<(Value, u32), DecodeError> {
    let mut members = 0;
    let value = node(from, &mut members)?;
    Ok((value, members))
}

fn node(from: &mut Cursor<'_>, members: &mut u32) -> Result<Value, DecodeError> {
    match from.kind() {
        Kind::Null => from.word("null").map(|()| Value::Null),
        Kind::Bool => from.bool().map(Value::Bool),
        Kind::Number => number(from),
        Kind::String => from.string().map(|text| Value::String(text.into_owned())),
        Kind::Array => array(from, members),
        Kind::Object => object(from, members).map(Value::Object),
        Kind::End | Kind::Other => Err(from.unexpected("a value")),
    }
}

fn array(from: &mut Cursor<'_>, members: &mut u32) -> Result<Value, DecodeError> {
    let mut items = Vec::new();
    let mut more = from.open(Bracket::Array)?;
    while more {
        let item = node(from, members);
        items.push(item.map_err(|error| error.inside_item(items.len()))?);
        more = from.more(Bracket::Array)?;
    }
    Ok(Value::Array(items))
}

/// An object, which adds its members to the count.
pub(super) fn object(
    from: &mut Cursor<'_>,
    members: &mut u32,
) -> Result<Map<String, Value>, DecodeError> {
    let mut map = Map::new();
    let mut more = from.open(Bracket::Object)?;
    while more {
        let name = from.member()?;
        let name = from.text(name)?.into_owned();
        let value = node(from, members).map_err(|error| error.inside_member(&name))?;
        map.insert(name, value);
        *members = members.saturating_add(1);
        more = from.more(Bracket::Object)?;
    }
    Ok(map)
}

/// A number: whole within 64 bits, else the nearest double.
fn number(from: &mut Cursor<'_>) -> Result<Value, DecodeError> {
    let start = from.at;
    let number = from.number()?;
    if number.is_whole && number.text != "-0" {
        if let Ok(value) = number.text.parse::<u64>() {
            return Ok(Value::from(value));
        }
        if let Ok(value) = number.text.parse::<i64>() {
            return Ok(Value::from(value));
        }
    }
    let double = number.text.parse::<f64>().ok();
    double
        .and_then(Number::from_f64)
        .map(Value::Number)
        .ok_or_else(|| DecodeError::at(start, "the number is too large"))
}
