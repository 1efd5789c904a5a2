//! The calls of the client itself: the service, and the schema.

use agimus::Client;

use super::outcomes::{member, returned};
use super::steps::Steps;
use crate::replay::outcome::Outcome;

/// Makes one.
pub(super) async fn made(client: &Client, steps: &Steps<'_>) -> Result<Outcome, String> {
    let schema = client.schema();
    let entity = || steps.text(0, "entity");
    Ok(match steps.name {
        // To set up a client is all that is asked.
        None => Outcome::default(),
        Some("health") => returned(client.service().health().await),
        Some("me") => returned(client.service().me().await),
        Some("list_entities") => member(schema.list_entities().await, "entities"),
        Some("get_entity_schema") => returned(schema.get_entity(entity()?).await),
        Some("get_properties") => member(schema.list_properties(entity()?).await, "properties"),
        Some("get_property") => {
            let property = steps.text(1, "property")?;
            member(schema.get_property(entity()?, property).await, "property")
        }
        Some("get_primary_key") => member(schema.get_primary_key(entity()?).await, "primaryKey"),
        Some("get_links") => member(schema.list_links(entity()?).await, "links"),
        Some(name) => return Err(format!("our client has no call for `{name}`")),
    })
}
