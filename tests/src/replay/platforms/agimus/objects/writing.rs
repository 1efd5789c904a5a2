//! Writes, one by one and many at once.

use agimus::objects::{Query, Write};
use serde_json::Value;
use specloom_runtime::JsonObject;

use super::super::outcomes::returned;
use super::super::steps::{Steps, key};
use crate::replay::outcome::Outcome;

/// Makes one.
pub(super) async fn made(query: &Query<JsonObject>, steps: &Steps<'_>) -> Result<Outcome, String> {
    let pk = || key(steps.arg(0, "pk"));
    let data = || steps.arg(1, "data").clone();
    Ok(match steps.name {
        Some("create") => returned(query.create(steps.arg(0, "data").clone()).await),
        Some("update") => returned(query.update(pk()?, data()).await),
        Some("upsert") => returned(query.upsert(pk()?, data()).await),
        Some("delete") => returned(query.delete(pk()?).await),
        Some("batch") => {
            let writes = steps.arg(0, "operations").as_array().into_iter().flatten();
            let writes: Result<Vec<_>, String> = writes.map(write).collect();
            returned(query.batch(writes?).await)
        }
        Some(name) => return Err(format!("`{name}` writes nothing")),
        None => return Err("nothing is called".to_owned()),
    })
}

fn write(value: &Value) -> Result<Write<JsonObject>, String> {
    let pk = || key(&value["pk"]);
    let data = || value["data"].clone();
    Ok(match value["op"].as_str() {
        Some("create") => Write::create(data()),
        Some("update") => Write::update(pk()?, data()),
        Some("delete") => Write::delete(pk()?),
        Some(_) | None => return Err(format!("`{}` is no write", value["op"])),
    })
}
