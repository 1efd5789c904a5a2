//! Queries.

use agimus::objects::Query;
use serde_json::Value;
use specloom_runtime::JsonObject;

use super::super::outcomes::{failed, listed, returned};
use super::super::steps::Steps;
use crate::replay::outcome::Outcome;

/// Makes one.
pub(super) async fn made(query: &Query<JsonObject>, steps: &Steps<'_>) -> Result<Outcome, String> {
    Ok(match steps.name {
        Some("all") => returned(query.all().await),
        Some("first") => match query.first().await {
            Ok(object) => Outcome::returned(object.map_or(Value::Null, Value::Object)),
            Err(error) => failed(&error),
        },
        Some("exists") => returned(query.exists().await),
        Some("count") => returned(query.count().await),
        Some("distinct") => {
            let call = query.distinct(steps.text(0, "field")?);
            returned(match steps.arg(1, "limit").as_i64() {
                Some(limit) => call.limit(limit).await,
                None => call.await,
            })
        }
        Some(_) | None => walked(query).await,
    })
}

async fn walked(query: &Query<JsonObject>) -> Outcome {
    let mut objects = query.iter();
    let mut seen = Vec::new();
    while let Some(object) = objects.next().await {
        match object {
            Ok(object) => seen.push(Value::Object(object)),
            Err(error) => return failed(&error),
        }
    }
    listed(seen)
}
