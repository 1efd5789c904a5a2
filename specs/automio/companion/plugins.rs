//! Plugins: code of your own for each integration, behind an interface of the platform.
//!
//! The platform knows which plugins of an interface are enabled, and for which
//! accounts. The code stands in a [`Registry`] of this process.
//!
//! ```no_run
//! use automio::plugins::{Capabilities, Invocation, Registry};
//! use automio::runtime::json;
//!
//! # async fn example(client: automio::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let mut registry = Registry::new();
//! let shop = Capabilities::new().with("count", |it: Invocation| async move {
//!     Ok(json!(it.connection_ids.len()))
//! });
//! registry.register("orders", "shop_sandbox", shop)?;
//! let each = client.plugins().invoke_each(&registry, "orders.count");
//! for it in each.integration("shop_sandbox").await? {
//!     println!("{}: {:?}", it.plugin.id, it.result);
//! }
//! # Ok(())
//! # }
//! ```

use std::future::IntoFuture;

pub use crate::runtime::plugins::*;

use crate::models::PluginConnections;
use crate::operations::Plugins;
use crate::runtime::{BoxFuture, JsonObject, Value};
use crate::{Error, ErrorKind};

impl Plugins {
    /// Asks for a capability once for each plugin that is enabled behind its
    /// interface, one after the other, with the accounts of the plugin. `name`
    /// is `namespace.capability`.
    pub fn invoke_each<'a>(&self, registry: &'a Registry, name: &str) -> InvokeEach<'a> {
        InvokeEach {
            plugins: self.clone(),
            registry,
            name: name.to_owned(),
            integration: None,
            payload: JsonObject::new(),
        }
    }
}

/// What came of asking a plugin.
#[derive(Debug)]
#[non_exhaustive]
pub struct Invoked {
    /// The plugin, with its accounts.
    pub plugin: PluginConnections,
    /// What it gave, or why it gave nothing.
    pub result: Result<Value, PluginError>,
}

/// A question to all plugins of an interface; made by [`Plugins::invoke_each`].
#[derive(Debug)]
#[must_use = "a question is asked when it is awaited"]
pub struct InvokeEach<'a> {
    plugins: Plugins,
    registry: &'a Registry,
    name: String,
    integration: Option<String>,
    payload: JsonObject,
}

impl InvokeEach<'_> {
    /// The integration whose code is run; unless this is called, it is that with
    /// the id of the plugin.
    pub fn integration(mut self, integration: impl Into<String>) -> Self {
        self.integration = Some(integration.into());
        self
    }

    /// What each plugin is given besides its accounts.
    pub fn payload(mut self, payload: JsonObject) -> Self {
        self.payload = payload;
        self
    }

    async fn run(self) -> Result<Vec<Invoked>, Error> {
        let Self { plugins, registry, name, integration, payload } = self;
        let namespace = match name.split_once('.') {
            Some((namespace, capability)) if !capability.contains('.') => namespace.to_owned(),
            Some(_) | None => {
                let message = PluginError::Name { name }.to_string();
                return Err(Error::new(ErrorKind::Request, message));
            }
        };
        let mut all = Vec::new();
        for plugin in plugins.get_list(namespace).await? {
            let integration = integration.as_ref().unwrap_or(&plugin.id);
            let asked = registry.invoke(&name, integration).payload(payload.clone());
            let accounts = plugin.connection_ids.iter().flatten().copied();
            let result = asked.connections(accounts).await;
            all.push(Invoked { plugin, result });
        }
        Ok(all)
    }
}

impl<'a> IntoFuture for InvokeEach<'a> {
    type Output = Result<Vec<Invoked>, Error>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}
