//! Values that are kept for a while: in the cache service of the platform, in
//! Redis, or in this process.
//!
//! Where they are kept is found out once for each client:
//!
//! 1. in the service at `CACHE_SERVICE_URL`, if that is set;
//! 2. else in Redis, with the feature `redis`, at `REDIS_HOST`, `REDIS_PORT`,
//!    `REDIS_DB` with `REDIS_PASSWORD`. If one of these is set, Redis has to be
//!    there: what cannot be reached is an error. If none is, and nobody answers
//!    at `localhost:6379`, values are kept in this process instead, which
//!    [`Client::cache_warning`] tells;
//! 3. else in this process, until it ends.
//!
//! The answers are the same in all three. In Redis the keys are those of the
//! platform's own client, so what it has stored can be read: `app:{application}:{key}`
//! and `org:{task}:{key}`.
//!
//! ```
//! # use std::time::Duration;
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), automio::Error> {
//! # let client = automio::Client::builder().app_token("tok").app_id("130").build()?;
//! client.app_cache().set("rates", &[1.2, 1.5]).ttl(Duration::from_secs(300)).await?;
//! let entry = client.app_cache().get::<Vec<f64>>("rates").await?;
//! assert_eq!(entry.value, Some(vec![1.2, 1.5]));
//! client.app_cache().delete("rates").await?;
//! # Ok(())
//! # }
//! ```

mod cache;
mod hosted;
pub(crate) mod local;
mod results;

use std::sync::Arc;

pub use self::cache::{Cache, SetCache};
pub use self::results::{CacheDeleteResult, CacheEntry, CacheSetResult};
pub use crate::runtime::store::{Kept, MemoryStore, Store};
#[cfg(feature = "redis")]
pub use crate::runtime::store::{RedisOptions, RedisStore};

use self::cache::Scope;
use self::local::Local;
use crate::runtime::Uuid;
use crate::{Client, ClientBuilder, Error};

/// Where values are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Backend {
    /// In the cache service of the platform.
    Hosted,
    /// In Redis.
    Redis,
    /// In this process, until it ends.
    Memory,
    /// In the store that the builder was given.
    Own,
}

impl Client {
    /// Values that all runs of an application share.
    pub fn app_cache(&self) -> Cache {
        Cache::new(self.clone(), Scope::Application)
    }

    /// Values that belong to your organization. Where there is no cache service
    /// they belong to the task.
    pub fn user_cache(&self) -> Cache {
        Cache::new(self.clone(), Scope::Organization)
    }

    /// Where values and progress are kept, after a look whether Redis answers.
    /// Nobody has to ask this; a program may, when it begins.
    ///
    /// # Errors
    /// When values have to be kept in Redis, and it does not answer; or when its
    /// settings cannot be used.
    pub async fn cache_backend(&self) -> Result<Backend, Error> {
        if self.has_cache_service() {
            return Ok(Backend::Hosted);
        }
        self.local().backend().await
    }

    /// Why values are kept in this process and not in Redis: nobody answered
    /// there. `None` if they are where they should be, and until the first of
    /// them is used.
    pub fn cache_warning(&self) -> Option<String> {
        if self.has_cache_service() { None } else { self.local().warning() }
    }

    /// The task that values and progress belong to: `TASK_ID`, else a UUID that
    /// is made once for this client.
    pub fn task_id(&self) -> String {
        let made = || MadeTask(Uuid::random());
        self.core()
            .param("task_id")
            .map_or_else(|| self.core().kept(made).0.to_string(), str::to_owned)
    }

    pub(crate) fn has_cache_service(&self) -> bool {
        self.core().variable("cache_service_url").is_some_and(|it| !it.trim().is_empty())
    }

    pub(crate) fn local(&self) -> Arc<Local> {
        self.core().kept(|| Local::of(self))
    }
}

/// The name of a task that nobody has named.
struct MadeTask(Uuid);

impl ClientBuilder {
    /// Where values and progress are kept if there is no cache service, in place
    /// of Redis and the memory of this process.
    pub fn local_store(self, store: impl Store) -> Self {
        self.keep(Local::own(store))
    }
}
