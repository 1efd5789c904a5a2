//! Orders, pages, and what is given of each object.

use std::cmp::Ordering;

use serde_json::{Value, json};

use super::compare::compare;
use super::data::{LINK, REFERRER, Row, Store};
use super::filters::fits;

/// The objects that fit, in the order of their keys.
///
/// # Errors
///
/// When the filter is none.
pub(super) fn fitting<'a>(
    store: &'a Store,
    filter: Option<&Value>,
) -> Result<Vec<&'a Row>, String> {
    let mut found = Vec::new();
    for row in store.rows.values() {
        if filter.map_or(Ok(true), |it| fits(it, row))? {
            found.push(row);
        }
    }
    Ok(found)
}

/// Sorts by terms such as `-name`; what is missing comes last.
pub(super) fn sort(rows: &mut [&Row], terms: &[String]) {
    rows.sort_by(|one, other| {
        let orders = terms.iter().map(|term| by(term, one, other));
        orders.fold(Ordering::Equal, Ordering::then)
    });
}

/// Which of two rows comes first by a term.
pub(super) fn by(term: &str, one: &Row, other: &Row) -> Ordering {
    let (name, turned) = term.strip_prefix('-').map_or((term, false), |it| (it, true));
    let of = |row: &Row| row.get(name).cloned().unwrap_or_default();
    let (one, other) = (of(one), of(other));
    let order = compare(name, &one, &other).unwrap_or_else(|| one.is_null().cmp(&other.is_null()));
    let is_missing = one.is_null() || other.is_null();
    if turned && !is_missing { order.reverse() } else { order }
}

/// The texts of a list.
pub(super) fn texts(list: &Value) -> Vec<String> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(|it| it.as_str().map(str::to_owned)).collect()
}

/// A page of a query.
///
/// # Errors
///
/// When something of it is not allowed.
pub(super) fn page(store: &Store, asked: &Value) -> Result<Value, String> {
    let size = asked["pageSize"].as_u64().filter(|it| (1..=100).contains(it));
    let size = usize::try_from(size.ok_or("a page has from 1 to 100 objects")?).unwrap_or(1);
    let start = match asked.get("cursor").and_then(Value::as_str) {
        None => 0,
        Some(text) => {
            let number = text.strip_prefix("at-").and_then(|it| it.parse().ok());
            number.ok_or("the cursor is none of ours")?
        }
    };
    let mut rows = fitting(store, asked.get("filter"))?;
    sort(&mut rows, &texts(&asked["sort"]));
    let shown = rows.iter().skip(start).take(size);
    let data: Vec<Value> = shown.map(|it| shown_row(store, it, asked)).collect();
    let end = start + data.len();
    let more = end < rows.len();
    let cursor = more.then(|| format!("at-{end}"));
    Ok(json!({"data": data, "hasMore": more, "cursor": cursor}))
}

/// What is given of an object: the properties that were asked for, and the
/// objects behind the links.
pub(super) fn shown_row(store: &Store, row: &Row, asked: &Value) -> Value {
    let fields = texts(&asked["fields"]);
    let mut shown = row.clone();
    if !fields.is_empty() {
        shown.retain(|name, _| fields.contains(name));
    }
    if texts(&asked["expand"]).iter().any(|it| it == LINK) {
        let key = &row[super::data::KEY];
        shown.insert(
            LINK.to_owned(),
            referred(store, key).into_iter().cloned().map(Value::Object).collect(),
        );
    }
    Value::Object(shown)
}

/// The objects behind the link of an object.
pub(super) fn referred<'a>(store: &'a Store, key: &Value) -> Vec<&'a Row> {
    store.rows.values().filter(|it| &it[REFERRER] == key).collect()
}
