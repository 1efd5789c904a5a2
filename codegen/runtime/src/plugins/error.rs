//! What can be wrong with asking a plugin.

use std::error::Error;
use std::fmt;

use crate::body::BoxError;

/// What can be wrong with plugins, and with asking one.
#[derive(Debug)]
#[non_exhaustive]
pub enum PluginError {
    /// A name is not `namespace.capability` with one dot, or one half of it is
    /// empty or has a dot.
    Name {
        /// The name.
        name: String,
    },
    /// Nobody declared or registered anything under this namespace.
    UnknownNamespace {
        /// The namespace.
        namespace: String,
        /// Those that there are.
        known: Vec<String>,
    },
    /// No plugin is registered for this integration.
    UnknownIntegration {
        /// The namespace.
        namespace: String,
        /// The integration.
        integration: String,
        /// Those that have a plugin.
        known: Vec<String>,
    },
    /// Neither the plugin nor the interface has this capability.
    UnknownCapability {
        /// The namespace.
        namespace: String,
        /// The integration.
        integration: String,
        /// The capability.
        capability: String,
        /// What the plugin can do.
        known: Vec<String>,
    },
    /// A plugin has a capability that its interface does not name.
    NotDeclared {
        /// The namespace.
        namespace: String,
        /// The capability.
        capability: String,
        /// What the interface names.
        known: Vec<String>,
    },
    /// The interface names this capability, and the plugin has no code for it.
    NotImplemented {
        /// The namespace.
        namespace: String,
        /// The integration.
        integration: String,
        /// The capability.
        capability: String,
    },
    /// The code of the plugin failed.
    Failed {
        /// `namespace.capability`.
        name: String,
        /// The integration.
        integration: String,
        /// Why.
        source: BoxError,
    },
}

/// What a plugin says that has no code for a capability.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotImplemented;

impl fmt::Display for NotImplemented {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the plugin has no code for this capability")
    }
}

impl Error for NotImplemented {}

impl fmt::Display for PluginError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name { name } => {
                write!(f, "`{name}` is no name: `namespace.capability` has exactly one dot")
            }
            Self::UnknownNamespace { namespace, known } => {
                write!(f, "there is no interface `{namespace}`; there is {}", Listed(known))
            }
            Self::UnknownIntegration { namespace, integration, known } => write!(
                f,
                "`{namespace}` has no plugin for `{integration}`; it has one for {}",
                Listed(known)
            ),
            Self::UnknownCapability { namespace, integration, capability, known } => write!(
                f,
                "the plugin of `{namespace}` for `{integration}` knows no `{capability}`; it knows {}",
                Listed(known)
            ),
            Self::NotDeclared { namespace, capability, known } => write!(
                f,
                "the interface `{namespace}` names no `{capability}`; it names {}",
                Listed(known)
            ),
            Self::NotImplemented { namespace, integration, capability } => write!(
                f,
                "the plugin of `{namespace}` for `{integration}` has no code for `{capability}`"
            ),
            Self::Failed { name, integration, source } => {
                write!(f, "`{name}` of `{integration}` failed: {source}")
            }
        }
    }
}

impl Error for PluginError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Failed { source, .. } => Some(source.as_ref()),
            Self::Name { .. }
            | Self::UnknownNamespace { .. }
            | Self::UnknownIntegration { .. }
            | Self::UnknownCapability { .. }
            | Self::NotDeclared { .. }
            | Self::NotImplemented { .. } => None,
        }
    }
}

/// Names in a sentence.
struct Listed<'a>(&'a [String]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("none");
        }
        for (index, name) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}`{name}`")?;
        }
        Ok(())
    }
}
