//! The bounds of a schema.

use specloom_ir::Constraints;

use crate::cursor::Cursor;
use crate::lower::parts::Parts;

/// The bounds that a schema sets in all its parts, the tighter one where two do.
pub fn constraints(parts: &Parts<'_>) -> Constraints {
    let mut all = Constraints::default();
    for part in &parts.list {
        add(&mut all, part.at);
    }
    all
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
