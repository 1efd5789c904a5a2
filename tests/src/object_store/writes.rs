//! Objects by their keys: read and written.

use serde_json::{Value, json};

use super::answers::{Said, missing, taken, well, wrong};
use super::data::{KEY, Row, Store};
use super::pages::shown_row;

/// Creates an object; its key is among its properties.
pub(super) fn create(store: &mut Store, body: &Value) -> Said {
    let (Some(row), Some(key)) = (body.as_object(), body[KEY].as_i64()) else {
        return wrong("an object with a key is wanted");
    };
    if store.rows.contains_key(&key) {
        return taken(key);
    }
    store.rows.insert(key, row.clone());
    (201, json!({"data": row}))
}

/// Changes the properties that are given.
pub(super) fn update(store: &mut Store, key: i64, body: &Value) -> Said {
    let Some(changes) = body.as_object() else { return wrong("an object is wanted") };
    let Some(row) = store.rows.get_mut(&key) else { return missing(&key.to_string()) };
    row.extend(changes.clone());
    well(json!({"data": row}))
}

/// Puts an object in a place, whatever was there.
pub(super) fn upsert(store: &mut Store, key: i64, body: &Value) -> Said {
    let Some(given) = body.as_object() else { return wrong("an object is wanted") };
    let mut row: Row = given.clone();
    row.insert(KEY.to_owned(), key.into());
    store.rows.insert(key, row.clone());
    well(json!({"data": row}))
}

/// Deletes an object.
pub(super) fn delete(store: &mut Store, key: i64) -> Said {
    match store.rows.remove(&key) {
        Some(_) => (204, Value::Null),
        None => missing(&key.to_string()),
    }
}

/// An object, as it was asked for.
pub(super) fn get(store: &Store, key: i64, asked: &Value) -> Said {
    match store.rows.get(&key) {
        Some(row) => well(json!({"data": shown_row(store, row, asked)})),
        None => missing(&key.to_string()),
    }
}

/// The objects of many keys.
pub(super) fn get_many(store: &Store, body: &Value) -> Said {
    let Some(keys) = body["pks"].as_array() else { return wrong("`pks` is missing") };
    let found = keys.iter().filter_map(|it| store.rows.get(&it.as_str()?.parse().ok()?));
    let data: Vec<Value> = found.map(|it| shown_row(store, it, body)).collect();
    well(json!({"found": data.len(), "requested": keys.len(), "data": data}))
}

/// Many writes; each stands by itself.
pub(super) fn batch(store: &mut Store, body: &Value) -> Said {
    let Some(operations) = body["operations"].as_array() else { return wrong("no operations") };
    let results: Vec<Value> = operations
        .iter()
        .map(|it| {
            let key = it["pk"].as_i64().unwrap_or_default();
            let (status, body) = match it["op"].as_str() {
                Some("create") => create(store, &it["data"]),
                Some("update") => update(store, key, &it["data"]),
                Some("delete") => delete(store, key),
                Some(_) | None => wrong("no such operation"),
            };
            json!({"status": status, "data": body["data"]})
        })
        .collect();
    let failed = results.iter().filter(|it| it["status"].as_u64() >= Some(400)).count();
    well(json!({"results": results, "succeeded": results.len() - failed, "failed": failed}))
}
