//! Reads by key, and along links.

use agimus::objects::Query;
use specloom_runtime::JsonObject;

use super::super::outcomes::returned;
use super::super::steps::{Steps, key, texts};
use crate::replay::outcome::Outcome;

/// Makes one.
pub(super) async fn made(query: Query<JsonObject>, steps: &Steps<'_>) -> Result<Outcome, String> {
    let named = |at, name| match steps.arg(at, name).as_array() {
        Some(list) if !list.is_empty() => Some(texts(list)),
        Some(_) | None => None,
    };
    let pk = || key(steps.arg(0, "pk"));
    match steps.name {
        Some("links") => {
            let mut call = query.links(pk()?, steps.text(1, "link")?);
            if let Some(size) = steps.arg(2, "page_size").as_i64() {
                call = call.page_size(size);
            }
            if let Some(offset) = steps.arg(3, "offset").as_i64() {
                call = call.offset(offset);
            }
            return Ok(returned(call.await));
        }
        Some("count_links") => {
            return Ok(returned(query.count_links(pk()?, steps.text(1, "link")?).await));
        }
        Some(_) | None => {}
    }
    let query = match named(1, "fields") {
        Some(fields) => query.fields(fields),
        None => query,
    };
    let query = match named(2, "expand") {
        Some(links) => query.expand(links),
        None => query,
    };
    Ok(match steps.name {
        Some("get") => returned(query.get(pk()?).await),
        Some("get_or_none") => returned(query.find(pk()?).await),
        Some(_) | None => {
            let keys = steps.arg(0, "pks").as_array().into_iter().flatten();
            let keys: Result<Vec<_>, String> = keys.map(key).collect();
            returned(query.get_many(keys?).await)
        }
    })
}
