//! The calls of the builder, each by the plain operation behind it.

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
    match steps.name {
        Some("all" | "iter" | "first" | "exists" | "count" | "distinct" | "aggregate") => {
            searching::made(&client.search(), entity, steps).await
        }
        Some("get" | "get_or_none" | "batch_get") => {
            reading::made(&client.store(), entity, steps).await
        }
        Some("links" | "count_links") => reading::linked(&client.links(), entity, steps).await,
        Some("create" | "update" | "upsert" | "delete" | "batch") => {
            writing::made(&client.store(), entity, steps).await
        }
        Some(name) => Err(format!("our client has no call for `{name}`")),
        None => Err("a builder that nobody asks".to_owned()),
    }
}
