//! The calls of the client itself: the service, and the schema.

use agimus::Client;

use super::outcomes::returned;
use super::steps::Steps;
use crate::replay::outcome::Outcome;

/// Makes one.
pub(super) async fn made(client: &Client, steps: &Steps<'_>) -> Result<Outcome, String> {
    let entity = || steps.text(0, "entity");
    Ok(match steps.name {
        // To set up a client is all that is asked.
        None => Outcome::default(),
        Some("health") => returned(client.health().await),
        Some("me") => returned(client.me().await),
        Some("list_entities") => returned(client.list_entities().await),
        Some("get_entity_schema") => returned(client.get_entity_schema(entity()?).await),
        Some("get_properties") => returned(client.get_properties(entity()?).await),
        Some("get_property") => {
            returned(client.get_property(entity()?, steps.text(1, "property")?).await)
        }
        Some("get_primary_key") => returned(client.get_primary_key(entity()?).await),
        Some("get_links") => returned(client.get_links(entity()?).await),
        Some(name) => return Err(format!("our client has no call for `{name}`")),
    })
}
