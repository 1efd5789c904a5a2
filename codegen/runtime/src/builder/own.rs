//! What modules beside the spec say to a builder, and the file `.env`.

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

    /// Reads the platform's variables of the environment; where the platform's
    /// spec says so and the feature `dotenv` is on, those that are not there
    /// from the nearest file `.env`, from the current folder upwards. What was
    /// said before gives way, what is said afterwards wins.
    #[cfg(feature = "dotenv")]
    pub fn from_env(mut self) -> Self {
        if !self.platform.dotenv {
            return self.from_vars(|name| std::env::var(name).ok());
        }
        match crate::dotenv::DotEnv::nearest() {
            Ok(file) => self.from_vars(|name| file.or_environment(name)),
            Err(problem) => {
                self.problems.push(problem);
                self.from_vars(|name| std::env::var(name).ok())
            }
        }
    }

    /// Reads the platform's variables of the environment. What was said before
    /// gives way, what is said afterwards wins.
    #[cfg(not(feature = "dotenv"))]
    pub fn from_env(self) -> Self {
        self.from_vars(|name| std::env::var(name).ok())
    }
}
