//! The calls of tables and their tags.

use automio::Client;

use super::arguments::Called;
use super::outcomes::returned;
use crate::replay::outcome::Outcome;
use crate::replay::vector::Vector;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(
    client: &Client,
    _: &Vector,
    called: &Called<'_>,
) -> Result<Option<Outcome>, String> {
    let tables = client.tables();
    Ok(Some(match called.name {
        "tables.apps_graphql_playground" => returned(tables.playground(called.text("table")).await),
        _ => return Ok(None),
    }))
}
