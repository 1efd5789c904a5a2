//! A plugin that is made of closures.

use std::collections::BTreeMap;
use std::fmt;
use std::future::Future;
use std::sync::Arc;

use super::{Invocation, NotImplemented, Plugin};
use crate::body::BoxError;
use crate::future::BoxFuture;
use crate::json::Value;

type Code = Arc<dyn Fn(Invocation) -> BoxFuture<'static, Result<Value, BoxError>> + Send + Sync>;

/// A plugin that is made of closures, one for each capability.
#[derive(Clone, Default)]
pub struct Capabilities(BTreeMap<String, Code>);

impl Capabilities {
    /// A plugin that can do nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// With this code for a capability.
    #[must_use]
    pub fn with<F, R>(mut self, capability: impl Into<String>, code: F) -> Self
    where
        F: Fn(Invocation) -> R + Send + Sync + 'static,
        R: Future<Output = Result<Value, BoxError>> + Send + 'static,
    {
        self.0.insert(capability.into(), Arc::new(move |it| Box::pin(code(it))));
        self
    }
}

impl Plugin for Capabilities {
    fn capabilities(&self) -> Vec<String> {
        self.0.keys().cloned().collect()
    }

    fn invoke(&self, invocation: Invocation) -> BoxFuture<'static, Result<Value, BoxError>> {
        match self.0.get(&invocation.capability) {
            Some(code) => code(invocation),
            None => Box::pin(std::future::ready(Err(NotImplemented.into()))),
        }
    }
}

impl fmt::Debug for Capabilities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}
