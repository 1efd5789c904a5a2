//! The calls of webhooks.

use amdahl::Client;
use amdahl::models::WebhookPatch;
use serde_json::Value;
use specloom_runtime::http::Method;

use super::arguments::{Called, typed};
use super::outcomes::returned;
use super::pages::archived;
use super::raw::{escaped, sent};
use crate::replay::outcome::Outcome;

/// Makes one. A patch that our type does not say goes by the client's way for
/// calls that the spec does not name.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Outcome, String> {
    let webhooks = client.webhooks();
    let id = called.text("webhook_id");
    Ok(match called.name {
        "list_webhooks" => returned(webhooks.list().await),
        "register_webhook" => {
            let events = called.args["events"].as_array().cloned().unwrap_or_default();
            let events = events.iter().filter_map(Value::as_str);
            let mut call = webhooks.register(called.text("url"), events);
            if let Some(text) = called.said("description").and_then(Value::as_str) {
                call = call.description(text);
            }
            returned(call.await)
        }
        "update_webhook" => {
            let changes = &called.args["patch"];
            if let Some(webhook) = typed::<WebhookPatch>(changes) {
                returned(webhooks.update(id, &webhook).await)
            } else {
                let path = format!("/webhooks/{}", escaped(id));
                sent(client, (&Method::PATCH, &path), Some(changes)).await
            }
        }
        "delete_webhook" => archived(returned(webhooks.delete(id).await)),
        name => return Err(format!("`{name}` is no call of webhooks")),
    })
}
