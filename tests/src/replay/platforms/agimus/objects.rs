//! The calls of the builder.

mod aggregating;
mod reading;
mod searching;
mod writing;

use agimus::Client;

use super::steps::Steps;
use crate::replay::outcome::Outcome;

/// Makes one.
pub(super) async fn made(
    client: &Client,
    entity: &str,
    steps: &Steps<'_>,
) -> Result<Outcome, String> {
    let query = steps.query(client, entity)?;
    match steps.name {
        Some("all" | "iter" | "first" | "exists" | "count" | "distinct") => {
            searching::made(&query, steps).await
        }
        Some("aggregate") => aggregating::made(&query, steps).await,
        Some("get" | "get_or_none" | "batch_get" | "links" | "count_links") => {
            reading::made(query, steps).await
        }
        Some("create" | "update" | "upsert" | "delete" | "batch") => {
            writing::made(&query, steps).await
        }
        Some(name) => Err(format!("our client has no call for `{name}`")),
        None => Err("a builder that nobody asks".to_owned()),
    }
}
