// @generated from specs/automio/examples/plugins.rs by codegen (emit/src/emitters/examples.rs). Run: cargo specloom generate automio
//! Code of one's own behind an interface: an implementation for each integration,
//! shared code for all of them, asked by `namespace.capability`.
//!
//! It runs by itself. Where the platform knows the plugins and their accounts,
//! `client.plugins().invoke_each(&registry, "orders.count")` asks all of them.

use std::error::Error;

use automio::plugins::{Capabilities, Interface, Invocation, PluginError, Registry};
use automio::runtime::{Value, json};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), PluginError> {
    let registry = registry()?;
    for integration in registry.integrations("orders") {
        let asked = registry.invoke("orders.count", integration);
        let count = asked.connections([4, 9]).with("per_account", 21).await?;
        println!("{integration}: {count} orders");
        println!("  {}", registry.invoke("orders.title", integration).await?);
    }
    for (name, integration) in [("orders.export", "shop"), ("orders.count", "depot")] {
        if let Err(error) = registry.invoke(name, integration).await {
            println!("{error}");
        }
    }
    Ok(())
}

fn registry() -> Result<Registry, PluginError> {
    let shared = Capabilities::new()
        .with("title", |it| async move { Ok(json!(format!("Orders of {}", it.integration))) });
    let mut registry = Registry::new();
    registry.declare(Interface::new("orders", ["count", "export", "title"]).shared(shared))?;
    registry.register("orders", "market", Capabilities::new().with("count", count))?;
    registry.register("orders", "shop", Capabilities::new().with("count", count))?;
    Ok(registry)
}

/// As many orders for each account as the caller says.
async fn count(asked: Invocation) -> Result<Value, Box<dyn Error + Send + Sync>> {
    let each = asked.payload.get("per_account").and_then(Value::as_u64).unwrap_or(1);
    Ok(json!(asked.connection_ids.iter().map(|_| each).sum::<u64>()))
}
