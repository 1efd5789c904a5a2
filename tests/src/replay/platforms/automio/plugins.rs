//! The calls of plugins.

use automio::Client;

use super::arguments::{Called, with};
use super::outcomes::returned;
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    let plugins = client.plugins();
    let namespace = called.text("namespace");
    Ok(Some(match called.name {
        "plugins.get_list" => returned(plugins.get_list(namespace).await),
        "plugins.get_plugins" => returned(
            with!(
                plugins.list(namespace),
                called.number("page") => page,
                called.number("per_page") => per_page,
            )
            .await,
        ),
        _ => return Ok(None),
    }))
}
