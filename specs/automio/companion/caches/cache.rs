//! A cache, and what can be asked of it.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use super::hosted;
use super::results::{CacheDeleteResult, CacheEntry, CacheSetResult};
use crate::runtime::codegen::{DeserializeOwned, Serialize};
use crate::runtime::json::{self, Json};
use crate::runtime::{BoxFuture, Task};
use crate::{Client, Error, ErrorKind};

/// The longest time to live, in seconds.
const LONGEST: u64 = 1 << 52;

/// Whose values a cache holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// Those of the application.
    Application,
    /// Those of the organization.
    Organization,
}

/// A cache: [`Client::app_cache`] or [`Client::user_cache`].
///
/// A key is any text but the empty one, `.` and `..`. A value is anything that
/// serde can write as JSON.
#[derive(Clone, Debug)]
pub struct Cache {
    client: Client,
    scope: Scope,
}

impl Cache {
    pub(super) fn new(client: Client, scope: Scope) -> Self {
        Self { client, scope }
    }

    /// Reads a value, with what is known of it. One that is not there, or has
    /// run out, is no error: the entry says so.
    ///
    /// # Errors
    /// When the cache cannot be asked, and when the value is no `T`.
    pub fn get<T>(&self, key: impl Into<String>) -> Task<CacheEntry<T>>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let (cache, key) = (self.clone(), key.into());
        Task::new(async move {
            usable(&key)?;
            if cache.client.has_cache_service() {
                return hosted::get(&cache.client, cache.scope, key).await;
            }
            let place = cache.place(&key);
            match cache.client.local().store()?.get(&place).await? {
                Some(kept) => {
                    let value = json::from_str::<Json<T>>(&kept.text).map_err(Error::decode)?;
                    Ok(CacheEntry::there(key, value.0, kept.ttl))
                }
                None => Ok(CacheEntry::missing(key)),
            }
        })
    }

    /// Reads a value; `None` if it is not there or has run out.
    ///
    /// # Errors
    /// When the cache cannot be asked, and when the value is no `T`.
    pub fn value<T>(&self, key: impl Into<String>) -> Task<Option<T>>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let entry = self.get(key);
        Task::new(async move { Ok(entry.await?.value) })
    }

    /// Keeps a value in place of an earlier one, for good unless
    /// [`ttl`](SetCache::ttl) is called.
    ///
    /// # Errors
    /// When the cache cannot be asked, and when the value cannot be written as
    /// JSON; nothing is asked then.
    pub fn set(&self, key: impl Into<String>, value: &(impl Serialize + ?Sized)) -> SetCache {
        let text = json::to_string(&Json(value)).map_err(|it| it.to_string());
        SetCache { cache: self.clone(), key: key.into(), text, ttl: Ok(None) }
    }

    /// Forgets a value; the answer says whether there was one.
    ///
    /// # Errors
    /// When the cache cannot be asked.
    pub fn delete(&self, key: impl Into<String>) -> Task<CacheDeleteResult> {
        let (cache, key) = (self.clone(), key.into());
        Task::new(async move {
            usable(&key)?;
            if cache.client.has_cache_service() {
                return hosted::delete(&cache.client, cache.scope, key).await;
            }
            let was = cache.client.local().store()?.delete(&cache.place(&key)).await?;
            Ok(CacheDeleteResult::of(key, was))
        })
    }

    /// The key in the store, as the platform's own client has it.
    fn place(&self, key: &str) -> String {
        match self.scope {
            Scope::Application => format!("app:{}:{key}", application(&self.client)),
            Scope::Organization => format!("org:{}:{key}", self.client.task_id()),
        }
    }
}

/// A value to keep; made by [`Cache::set`].
#[must_use = "nothing is kept until it is awaited or sent"]
pub struct SetCache {
    cache: Cache,
    key: String,
    text: Result<String, String>,
    ttl: Result<Option<Duration>, String>,
}

impl SetCache {
    /// For how long, in whole seconds: what is between two is rounded up. A time
    /// of nothing is for good, as in the platform's own client, and so is one of
    /// more than 2^52 s.
    pub fn ttl(mut self, ttl: Duration) -> Self {
        let seconds = ttl.as_secs().saturating_add(u64::from(ttl.subsec_nanos() > 0));
        self.ttl = Ok((seconds <= LONGEST).then_some(Duration::from_secs(seconds)));
        self
    }

    /// The same, as a number that was read somewhere. One below 0 is an error.
    pub fn ttl_seconds(mut self, seconds: i64) -> Self {
        let Ok(given) = u64::try_from(seconds) else {
            self.ttl = Err(format!("a value cannot be kept for `{seconds}` seconds"));
            return self;
        };
        self.ttl(Duration::from_secs(given))
    }

    /// Keeps it.
    ///
    /// # Errors
    /// See [`Cache::set`].
    pub async fn send(self) -> Result<CacheSetResult, Error> {
        let Self { cache, key, text, ttl } = self;
        usable(&key)?;
        let (text, ttl) = (text.map_err(refused)?, ttl.map_err(refused)?);
        if cache.client.has_cache_service() {
            return hosted::set(&cache.client, cache.scope, hosted::Write { key, text, ttl }).await;
        }
        let ttl = ttl.filter(|it| !it.is_zero());
        cache.client.local().store()?.set(&cache.place(&key), &text, ttl).await?;
        Ok(CacheSetResult::of(key, ttl))
    }

    /// Keeps it, without async.
    ///
    /// # Errors
    /// See [`Cache::set`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<CacheSetResult, Error> {
        Task::new(self.send()).send_blocking()
    }
}

/// Without the value: it may be a secret.
impl fmt::Debug for SetCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SetCache").field("key", &self.key).finish_non_exhaustive()
    }
}

impl IntoFuture for SetCache {
    type Output = Result<CacheSetResult, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// The application as it stands in keys: a whole number as such, any other text
/// as it is, and `None` where nobody has said it.
fn application(client: &Client) -> String {
    let said = ["app_id", "app", "X-App-Id"].iter().find_map(|it| client.core().param(it));
    let said = said.filter(|it| !it.is_empty()).unwrap_or("None");
    said.trim().parse::<i64>().map_or_else(|_| said.to_owned(), |it| it.to_string())
}

/// Whether a key can be a part of an address, so that it means the same
/// wherever values are kept.
fn usable(key: &str) -> Result<(), Error> {
    if matches!(key, "" | "." | "..") {
        return Err(refused(format!("`{key}` is no key of a cache")));
    }
    Ok(())
}

fn refused(message: String) -> Error {
    Error::new(ErrorKind::Request, message)
}
