//! Plugins: an interface names capabilities, and each integration may have its
//! own code for them.
//!
//! ```
//! use specloom_runtime::plugins::{Capabilities, Interface, Invocation, Registry};
//! use specloom_runtime::json;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
//! let mut registry = Registry::new();
//! registry.declare(Interface::new("orders", ["import", "count"]))?;
//! let shop = Capabilities::new().with("count", |it: Invocation| async move {
//!     Ok(json!(it.connection_ids.len()))
//! });
//! registry.register("orders", "shop", shop)?;
//! let count = registry.invoke("orders.count", "shop").connections([4, 9]).await?;
//! # Ok(())
//! # }
//! ```

mod capabilities;
mod error;
mod invoke;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::body::BoxError;
use crate::future::BoxFuture;
use crate::json::{JsonObject, Value};

pub use self::capabilities::Capabilities;
pub use self::error::{NotImplemented, PluginError};
pub use self::invoke::Invoke;

/// What a capability is asked with.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Invocation {
    /// The namespace of the interface.
    pub namespace: String,
    /// The capability.
    pub capability: String,
    /// The integration whose plugin is asked.
    pub integration: String,
    /// The accounts to work with: numbers or texts.
    pub connection_ids: Vec<Value>,
    /// What the caller gives besides.
    pub payload: JsonObject,
}

/// Code behind an interface. [`Capabilities`] makes one of closures.
pub trait Plugin: Send + Sync + 'static {
    /// What it can do, by name.
    fn capabilities(&self) -> Vec<String>;

    /// Does what it is asked.
    ///
    /// # Errors
    /// Whatever goes wrong; [`NotImplemented`] if it cannot do that.
    fn invoke(&self, invocation: Invocation) -> BoxFuture<'static, Result<Value, BoxError>>;
}

/// An interface: a namespace, its capabilities, and code that all plugins share.
pub struct Interface {
    namespace: String,
    capabilities: Vec<String>,
    shared: Option<Arc<dyn Plugin>>,
}

impl Interface {
    /// An interface with these capabilities.
    pub fn new(
        namespace: impl Into<String>,
        capabilities: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let capabilities = capabilities.into_iter().map(Into::into).collect();
        Self { namespace: namespace.into(), capabilities, shared: None }
    }

    /// What is asked where a plugin has no code of its own for a capability.
    #[must_use]
    pub fn shared(mut self, plugin: impl Plugin) -> Self {
        self.shared = Some(Arc::new(plugin));
        self
    }
}

/// Plugins by the namespace of their interface and by integration.
#[derive(Default)]
pub struct Registry(BTreeMap<String, Space>);

/// What is known of a namespace.
#[derive(Default)]
struct Space {
    /// `None` means that nobody has declared it: anything goes.
    capabilities: Option<Vec<String>>,
    shared: Option<Arc<dyn Plugin>>,
    plugins: BTreeMap<String, Arc<dyn Plugin>>,
}

impl Registry {
    /// A registry without plugins.
    pub fn new() -> Self {
        Self::default()
    }

    /// Declares an interface, in place of an earlier one of its namespace.
    ///
    /// # Errors
    /// [`PluginError::Name`] if a name is empty or has a dot;
    /// [`PluginError::NotDeclared`] if a plugin that is there, or the shared
    /// code, has a capability that the interface does not name.
    pub fn declare(&mut self, interface: Interface) -> Result<(), PluginError> {
        let Interface { namespace, capabilities, shared } = interface;
        for name in capabilities.iter().chain([&namespace]) {
            plain(name)?;
        }
        let there = self.0.get(&namespace).map(|it| it.plugins.values()).into_iter().flatten();
        for plugin in there.chain(&shared) {
            declared(&namespace, Some(&capabilities), plugin.as_ref())?;
        }
        let space = self.0.entry(namespace).or_default();
        space.capabilities = Some(capabilities);
        space.shared = shared;
        Ok(())
    }

    /// Puts a plugin behind an interface, in place of an earlier one for this
    /// integration. An interface that nobody declared has any capability.
    ///
    /// # Errors
    /// [`PluginError::Name`] if the namespace or a capability is empty or has a
    /// dot; [`PluginError::NotDeclared`] if the plugin has a capability that the
    /// interface does not name.
    pub fn register(
        &mut self,
        namespace: impl Into<String>,
        integration: impl Into<String>,
        plugin: impl Plugin,
    ) -> Result<(), PluginError> {
        let namespace = namespace.into();
        plain(&namespace)?;
        for name in plugin.capabilities() {
            plain(&name)?;
        }
        let known = self.0.get(&namespace).and_then(|it| it.capabilities.as_deref());
        declared(&namespace, known, &plugin)?;
        let space = self.0.entry(namespace).or_default();
        space.plugins.insert(integration.into(), Arc::new(plugin));
        Ok(())
    }

    /// The namespaces that are declared or have a plugin, in order.
    pub fn namespaces(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// The integrations with a plugin behind this interface, in order.
    pub fn integrations(&self, namespace: &str) -> impl Iterator<Item = &str> {
        let plugins = self.0.get(namespace).map(|it| it.plugins.keys());
        plugins.into_iter().flatten().map(String::as_str)
    }

    /// What can be asked of the plugin of an integration: its own capabilities
    /// and those of the shared code, in order, each once.
    pub fn capabilities(&self, namespace: &str, integration: &str) -> Vec<String> {
        let space = self.0.get(namespace);
        let own = space.and_then(|it| it.plugins.get(integration));
        let shared = space.and_then(|it| it.shared.as_ref());
        let mut all: Vec<String> =
            own.into_iter().chain(shared).flat_map(|it| it.capabilities()).collect();
        all.sort();
        all.dedup();
        all
    }

    /// Asks the plugin of an integration for a capability, by
    /// `namespace.capability`. What is wrong with the names is told when it is
    /// awaited, before anything is done.
    pub fn invoke(&self, name: &str, integration: impl Into<String>) -> Invoke {
        let integration = integration.into();
        match self.find(name, &integration) {
            Ok((plugin, namespace, capability)) => {
                let mut invocation = Invocation { integration, ..Invocation::default() };
                (invocation.namespace, invocation.capability) = (namespace, capability);
                Invoke::new(Ok(plugin), invocation)
            }
            Err(error) => Invoke::new(Err(error), Invocation::default()),
        }
    }

    /// The plugin that has a capability, and the two halves of its name.
    fn find(
        &self,
        name: &str,
        integration: &str,
    ) -> Result<(Arc<dyn Plugin>, String, String), PluginError> {
        let halves = name.split_once('.').filter(|(namespace, capability)| {
            plain(namespace).is_ok() && plain(capability).is_ok()
        });
        let (namespace, capability) =
            halves.ok_or_else(|| PluginError::Name { name: name.to_owned() })?;
        let space = self.0.get(namespace).ok_or_else(|| PluginError::UnknownNamespace {
            namespace: namespace.to_owned(),
            known: self.namespaces().map(ToOwned::to_owned).collect(),
        })?;
        let own =
            space.plugins.get(integration).ok_or_else(|| PluginError::UnknownIntegration {
                namespace: namespace.to_owned(),
                integration: integration.to_owned(),
                known: self.integrations(namespace).map(ToOwned::to_owned).collect(),
            })?;
        let has = |it: &&Arc<dyn Plugin>| it.capabilities().iter().any(|it| it == capability);
        let found = Some(own).filter(has).or_else(|| space.shared.as_ref().filter(has));
        let plugin = found.ok_or_else(|| self.lacking(namespace, integration, capability))?;
        Ok((Arc::clone(plugin), namespace.to_owned(), capability.to_owned()))
    }

    /// Why there is no code for a capability: the interface names it, or nobody does.
    fn lacking(&self, namespace: &str, integration: &str, capability: &str) -> PluginError {
        let declared = self.0.get(namespace).and_then(|it| it.capabilities.as_ref());
        let (namespace, integration, capability) =
            (namespace.to_owned(), integration.to_owned(), capability.to_owned());
        if declared.is_some_and(|it| it.contains(&capability)) {
            return PluginError::NotImplemented { namespace, integration, capability };
        }
        let known = self.capabilities(&namespace, &integration);
        PluginError::UnknownCapability { namespace, integration, capability, known }
    }
}

/// Whether a name can be a half of `namespace.capability`.
fn plain(name: &str) -> Result<(), PluginError> {
    if name.is_empty() || name.contains('.') {
        return Err(PluginError::Name { name: name.to_owned() });
    }
    Ok(())
}

/// Whether an interface names all capabilities of a plugin.
fn declared(
    namespace: &str,
    known: Option<&[String]>,
    plugin: &dyn Plugin,
) -> Result<(), PluginError> {
    let Some(known) = known else { return Ok(()) };
    let other = plugin.capabilities().into_iter().find(|it| !known.contains(it));
    other.map_or(Ok(()), |capability| {
        let (namespace, known) = (namespace.to_owned(), known.to_vec());
        Err(PluginError::NotDeclared { namespace, capability, known })
    })
}

impl fmt::Debug for Interface {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interface")
            .field("namespace", &self.namespace)
            .field("capabilities", &self.capabilities)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plugins = self.0.iter().map(|(name, it)| (name, it.plugins.keys().collect::<Vec<_>>()));
        f.debug_map().entries(plugins).finish()
    }
}
