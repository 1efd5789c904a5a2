//! One question to a plugin.

use std::fmt;
use std::future::IntoFuture;
use std::sync::Arc;

use super::{Invocation, NotImplemented, Plugin, PluginError};
use crate::future::BoxFuture;
use crate::json::{JsonObject, Value};

/// One question to a plugin; made by [`Registry::invoke`](super::Registry::invoke).
#[must_use = "a question is asked when it is awaited"]
pub struct Invoke {
    plugin: Result<Arc<dyn Plugin>, PluginError>,
    invocation: Invocation,
}

impl Invoke {
    pub(super) fn new(
        plugin: Result<Arc<dyn Plugin>, PluginError>,
        invocation: Invocation,
    ) -> Self {
        Self { plugin, invocation }
    }

    /// The accounts to work with: numbers or texts.
    pub fn connections(mut self, ids: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.invocation.connection_ids = ids.into_iter().map(Into::into).collect();
        self
    }

    /// One thing that the plugin is given besides.
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.invocation.payload.insert(name.into(), value.into());
        self
    }

    /// All that the plugin is given besides.
    pub fn payload(mut self, payload: JsonObject) -> Self {
        self.invocation.payload = payload;
        self
    }
}

impl IntoFuture for Invoke {
    type Output = Result<Value, PluginError>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let Self { plugin, invocation } = self;
            let plugin = plugin?;
            let Invocation { namespace, capability, integration, .. } = invocation.clone();
            plugin.invoke(invocation).await.map_err(|source| {
                if source.is::<NotImplemented>() {
                    return PluginError::NotImplemented { namespace, integration, capability };
                }
                let name = format!("{namespace}.{capability}");
                PluginError::Failed { name, integration, source }
            })
        })
    }
}

impl fmt::Debug for Invoke {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Invoke")
            .field("invocation", &self.invocation)
            .field("error", &self.plugin.as_ref().err())
            .finish_non_exhaustive()
    }
}
