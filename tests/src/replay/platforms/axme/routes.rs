//! The calls of principals, aliases, routing, transports, deliveries and webhooks.

use axme::Client;

use super::arguments::{Called, made};
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    if let Some(outcome) = of_webhooks(client, called).await {
        return Ok(Some(outcome));
    }
    if let Some(outcome) = of_endpoints(client, called).await? {
        return Ok(Some(outcome));
    }
    let organization = called.text("org_id");
    let workspace = called.said("workspace_id");
    let (principals, aliases) = (client.principals(), client.aliases());
    let deliveries = client.deliveries();
    Ok(Some(match called.name {
        "create_principal" => made!(called, principals.create(&called.body()?)),
        "get_principal" => made!(called, principals.get(called.text("principal_id"))),
        "bind_alias" => made!(called, aliases.bind(&called.body()?)),
        "list_aliases" => {
            made!(called, aliases.list(organization), workspace => workspace_id)
        }
        "revoke_alias" => made!(called, aliases.revoke(called.text("alias_id"))),
        "resolve_alias" => made!(
            called,
            aliases.resolve(organization, called.text("workspace_id"), called.text("alias")),
        ),
        "submit_delivery" => made!(called, deliveries.submit(&called.body()?)),
        "list_deliveries" => made!(
            called,
            deliveries.list(organization),
            workspace => workspace_id,
            called.said("principal_id") => principal_id,
            called.said("status") => status,
        ),
        "get_delivery" => made!(called, deliveries.get(called.text("delivery_id"))),
        "replay_delivery" => made!(called, deliveries.replay(called.text("delivery_id"))),
        _ => return Ok(None),
    }))
}

async fn of_endpoints(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    let organization = called.text("org_id");
    let workspace = called.said("workspace_id");
    let (routing, transports) = (client.routing(), client.transports());
    let route = called.text("route_id");
    Ok(Some(match called.name {
        "register_routing_endpoint" => made!(called, routing.register_endpoint(&called.body()?)),
        "list_routing_endpoints" => {
            made!(called, routing.list_endpoints(organization), workspace => workspace_id)
        }
        "update_routing_endpoint" => {
            made!(called, routing.update_endpoint(route, &called.body()?))
        }
        "remove_routing_endpoint" => made!(called, routing.remove_endpoint(route)),
        "resolve_routing" => made!(
            called,
            routing.resolve(called.part("org_id"), called.part("workspace_id")),
            called.given("alias") => alias,
            called.given("principal_id") => principal_id,
        ),
        "upsert_transport_binding" => made!(called, transports.upsert_binding(&called.body()?)),
        "list_transport_bindings" => {
            made!(called, transports.list_bindings(organization), workspace => workspace_id)
        }
        "remove_transport_binding" => {
            made!(called, transports.remove_binding(called.text("binding_id")))
        }
        _ => return Ok(None),
    }))
}

async fn of_webhooks(client: &Client, called: &Called<'_>) -> Option<Outcome> {
    let webhooks = client.webhooks();
    let owner = called.said("owner_agent");
    Some(match called.name {
        "upsert_webhook_subscription" => {
            let events = called.list("event_types").unwrap_or_default();
            made!(
                called,
                webhooks.upsert_subscription(called.part("callback_url"), events),
                called.given("secret") => secret,
                called.flag("active") => active,
                called.given("description") => description,
            )
        }
        "list_webhook_subscriptions" => {
            made!(called, webhooks.list_subscriptions(), owner => owner_agent)
        }
        "delete_webhook_subscription" => {
            let id = called.text("subscription_id");
            made!(called, webhooks.delete_subscription(id), owner => owner_agent)
        }
        "publish_webhook_event" => {
            let payload = called.object("payload").unwrap_or_default();
            let (name, source) = (called.part("event_type"), called.part("source"));
            let call = webhooks.publish_event(name, source, &payload);
            made!(called, call, owner => owner_agent)
        }
        "replay_webhook_event" => {
            let call = webhooks.replay_event(called.text("event_id"));
            made!(called, call, owner => owner_agent)
        }
        _ => return None,
    })
}
