//! The calls of plugins.

use automio::Client;
use automio::plugins::{Capabilities, Invocation, NotImplemented, PluginError, Registry};
use serde_json::{Value, json};

use super::arguments::{Called, with};
use super::outcomes::returned;
use crate::replay::outcome::{Failure, Outcome};

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
        "plugins.invoke" => invoked(called).await,
        _ => return Ok(None),
    }))
}

/// Asks a plugin like those that were there when the records were made.
async fn invoked(called: &Called<'_>) -> Outcome {
    let registry = match registry() {
        Ok(registry) => registry,
        Err(error) => return Outcome::raised(failure(&error)),
    };
    let known = ["plugin", "integration", "connection_ids"];
    let payload = called.args.as_object().into_iter().flatten();
    let payload = payload.filter(|(name, _)| !known.contains(&name.as_str()));
    let payload = payload.map(|(name, it)| (name.clone(), it.clone())).collect();
    let ids = called.args["connection_ids"].as_array().cloned().unwrap_or_default();
    let asked = registry.invoke(called.text("plugin"), called.integration()).payload(payload);
    match asked.connections(ids).await {
        Ok(value) => Outcome::returned(value),
        Err(error) => Outcome::raised(failure(&error)),
    }
}

fn registry() -> Result<Registry, PluginError> {
    let shop = Capabilities::new()
        .with("foo", |it: Invocation| async move {
            let n = it.payload.get("n").and_then(Value::as_i64).unwrap_or_default();
            Ok(json!({"ids": it.connection_ids, "n": n * 2}))
        })
        .with("bar", |_| async { Err(NotImplemented.into()) })
        .with("attr", |_| async { Err("the plugin asks for what is not there".into()) });
    let mut registry = Registry::new();
    registry.register("sync_iface", "shop_sandbox", shop)?;
    Ok(registry)
}

fn failure(error: &PluginError) -> Failure {
    let kind = match error {
        PluginError::UnknownNamespace { .. } => "UnknownNamespace",
        PluginError::UnknownIntegration { .. } => "UnknownIntegration",
        PluginError::UnknownCapability { .. } => "UnknownCapability",
        PluginError::NotImplemented { .. } => "NotImplemented",
        PluginError::Failed { .. } => "Failed",
        PluginError::Name { .. } => "Name",
        _ => "other",
    };
    let (kind, message) = (kind.to_owned(), error.to_string());
    Failure { kind, message, ..Failure::default() }
}
