//! Reads by key, and along links.

use agimus::ErrorKind;
use agimus::operations::{Links, Store};
use serde_json::Value;

use super::super::outcomes::{failed, member, returned};
use super::super::steps::Steps;
use crate::replay::outcome::Outcome;

/// Reads objects by their keys.
pub(super) async fn made(
    store: &Store,
    entity: &str,
    steps: &Steps<'_>,
) -> Result<Outcome, String> {
    let fields = steps.texts("fields", &steps.set.fields);
    let expand = steps.texts("expand", &steps.set.expand);
    if steps.name == Some("batch_get") {
        let keys = steps.arg(0, "pks").as_array().into_iter().flatten();
        let mut call = store.batch_get(entity, keys.map(in_words));
        if !fields.is_empty() {
            call = call.fields(fields);
        }
        if !expand.is_empty() {
            call = call.expand(expand);
        }
        return Ok(returned(call.await));
    }
    let mut call = store.get(entity, steps.key()?);
    if !fields.is_empty() {
        call = call.fields(fields);
    }
    if !expand.is_empty() {
        call = call.expand(expand);
    }
    let result = call.await;
    Ok(match (steps.name, &result) {
        (Some("get_or_none"), Err(error)) if error.kind() == ErrorKind::NotFound => {
            Outcome::returned(Value::Null)
        }
        (Some("get_or_none"), Err(error)) => failed(error),
        (Some(_) | None, _) => member(result, "data"),
    })
}

/// Reads along a link.
pub(super) async fn linked(
    links: &Links,
    entity: &str,
    steps: &Steps<'_>,
) -> Result<Outcome, String> {
    let (key, link) = (steps.key()?, steps.text(1, "link")?);
    if steps.name == Some("count_links") {
        return Ok(member(links.count(entity, key, link).await, "count"));
    }
    let mut call = links.list(entity, key, link);
    if let Some(size) = steps.arg(2, "page_size").as_i64() {
        call = call.page_size(size);
    }
    if let Some(offset) = steps.arg(3, "offset").as_i64() {
        call = call.offset(offset);
    }
    Ok(returned(call.await))
}

/// A key as a text.
fn in_words(key: &Value) -> String {
    key.as_str().map_or_else(|| key.to_string(), str::to_owned)
}
