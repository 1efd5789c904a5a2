//! The calls of integrations, and of their accounts.

use automio::Client;

use super::arguments::{Called, with};
use super::outcomes::returned;
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    let integrations = client.integrations();
    let integration = called.integration();
    Ok(Some(match called.name {
        "integrations.get_integrations" => returned(
            with!(
                integrations.list(),
                called.number("page") => page,
                called.number("per_page") => per_page,
            )
            .await,
        ),
        "integrations.my_connections" => returned(integrations.my_connections(integration).await),
        _ => return Ok(None),
    }))
}
