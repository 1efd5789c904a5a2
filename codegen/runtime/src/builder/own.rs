//! What modules beside the spec say to a builder.

use std::any::Any;

use super::ClientBuilder;
use crate::types::Secret;

impl ClientBuilder {
    /// A setting that only modules beside the spec read, by
    /// [`Client::setting`](crate::Client::setting). It is kept as a secret.
    pub fn setting(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.settings.insert(name.into(), Secret::new(value));
        self
    }

    /// Something of one's own that is kept with the client, one of each type;
    /// [`Client::kept`](crate::Client::kept) gives it back.
    pub fn keep<T: Any + Send + Sync>(self, thing: T) -> Self {
        self.kept.put(thing);
        self
    }
}
