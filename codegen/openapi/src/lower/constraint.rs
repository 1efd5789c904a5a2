//! The bounds of a schema.

use specloom_ir::{Constraints, Value};

use crate::cursor::{Cursor, Said};
use crate::keyword::KEPT;
use crate::lower::parts::Parts;
use crate::lower::scalar::{is_known_encoding, is_known_format};
use crate::media_type::is_bytes;

/// The bounds that a schema sets in all its parts, the tighter one where two do.
pub fn constraints(parts: &Parts<'_>) -> Constraints {
    let mut all = Constraints::default();
    for part in parts.list.iter().filter(|it| may_bound(it.at)) {
        add(&mut all, part.at);
        keep(&mut all, part.at);
    }
    all
}

/// Whether any keyword may be a bound. Most schemas have none, and to look for
/// each of them takes long.
fn may_bound(at: Cursor<'_>) -> bool {
    let says_no_bound = |it: &str| {
        matches!(
            it,
            "$ref"
                | "additionalProperties"
                | "allOf"
                | "anyOf"
                | "default"
                | "deprecated"
                | "description"
                | "discriminator"
                | "example"
                | "examples"
                | "items"
                | "oneOf"
                | "properties"
                | "readOnly"
                | "required"
                | "title"
                | "type"
                | "writeOnly"
        )
    };
    at.keys().any(|it| !says_no_bound(it))
}

/// Keeps what no field of the model says, so that a change of it is seen.
fn keep(all: &mut Constraints, at: Cursor<'_>) {
    for key in KEPT {
        if let Some(it) = at.get(key) {
            demand(all, key, Value::from(it.node));
        }
    }
    let text = |key: &str| at.text(key).map(|it| (key.to_owned(), Value::String(it.into())));
    let unknown = [
        text("format").filter(|_| at.text("format").is_some_and(|it| !is_known_format(it))),
        text("contentEncoding")
            .filter(|_| at.text("contentEncoding").is_some_and(|it| !is_known_encoding(it))),
        text("contentMediaType")
            .filter(|_| at.text("contentMediaType").is_some_and(|it| !is_bytes(it))),
    ];
    for (key, value) in unknown.into_iter().flatten() {
        demand(all, &key, value);
    }
    let patterns = at.get("patternProperties").into_iter().flat_map(Cursor::members);
    let patterns: Vec<Value> = patterns.map(|(it, _)| Value::String(it.into())).collect();
    if !patterns.is_empty() {
        demand(all, "patternProperties", Value::List(patterns));
    }
    if !at.has("properties")
        && let Some(it) = at.get("unevaluatedProperties")
    {
        demand(all, "unevaluatedProperties", Value::from(it.node));
    }
    let is_plain =
        |it: Cursor<'_>| matches!(it.said(), Said::Text(_) | Said::Number(_) | Said::Null);
    if let Some(it) = at.get("const").filter(|it| !is_plain(*it)) {
        demand(all, "const", Value::from(it.node));
    }
    if let Some(it) = at.get("enum").filter(|it| it.items().any(|it| !is_plain(it))) {
        demand(all, "enum", Value::from(it.node));
    }
}

/// Adds a demand to one under the same keyword: both hold.
fn demand(all: &mut Constraints, key: &str, value: Value) {
    let says_nothing = match &value {
        Value::Map(it) => it.is_empty(),
        Value::Null | Value::Bool(false) => key != "const" && !key.starts_with("unevaluated"),
        Value::Bool(true) => key.starts_with("unevaluated"),
        Value::Number(_) | Value::String(_) | Value::List(_) => false,
    };
    if says_nothing {
        return;
    }
    let before = all.others.remove(key).filter(|it| *it != value);
    let value = before.map_or(value.clone(), |it| Value::List(vec![it, value]));
    all.others.insert(key.into(), value);
}

fn add(all: &mut Constraints, at: Cursor<'_>) {
    higher(&mut all.minimum, at.digits("minimum"));
    higher(&mut all.exclusive_minimum, at.digits("exclusiveMinimum"));
    lower(&mut all.maximum, at.digits("maximum"));
    lower(&mut all.exclusive_maximum, at.digits("exclusiveMaximum"));
    all.multiple_of = at.digits("multipleOf").or(all.multiple_of.take());
    all.min_length = all.min_length.max(at.count("minLength"));
    all.max_length = least(all.max_length, at.count("maxLength"));
    all.pattern = at.text("pattern").map(Into::into).or(all.pattern.take());
    all.min_items = all.min_items.max(at.count("minItems"));
    all.max_items = least(all.max_items, at.count("maxItems"));
    all.unique_items |= at.is_set("uniqueItems");
    all.min_members = all.min_members.max(at.count("minProperties"));
    all.max_members = least(all.max_members, at.count("maxProperties"));
}

fn least(a: Option<u64>, b: Option<u64>) -> Option<u64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

fn higher(bound: &mut Option<Box<str>>, other: Option<Box<str>>) {
    replace_if(bound, other, |old, new| new > old);
}

fn lower(bound: &mut Option<Box<str>>, other: Option<Box<str>>) {
    replace_if(bound, other, |old, new| new < old);
}

fn replace_if(
    bound: &mut Option<Box<str>>,
    other: Option<Box<str>>,
    tighter: fn(f64, f64) -> bool,
) {
    let Some(other) = other else { return };
    let number = |text: &str| text.parse::<f64>().unwrap_or(f64::NAN);
    if bound.as_ref().is_none_or(|it| tighter(number(it), number(&other))) {
        *bound = Some(other);
    }
}
