// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Hosted app cache.

use specloom_runtime::codegen::Operation;
use specloom_runtime::{Call, Client, RetryPolicy, Value};

use crate::error::ERRORS;
use crate::models::{CacheDeleteResult, CacheEntry, CacheSetResult};

/// Values that all runs of an application share.
///
/// ```no_run
/// # async fn example(client: automio::Client) -> Result<(), automio::Error> {
/// let answer = client.hosted_app_cache().get("key").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct HostedAppCache(Client);

impl HostedAppCache {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads a value of the application.
    ///
    /// `GET /get/{key}/`.
    ///
    /// Takes:
    /// - `key`: the key; any text.
    #[inline]
    pub fn get(&self, key: impl AsRef<str>) -> Call<CacheEntry> {
        self.0.call(&GET).query("cache_type", "app").path("key", key.as_ref())
    }

    /// Keeps a value of the application.
    ///
    /// `POST /set/`.
    ///
    /// Takes:
    /// - `action`: the action that keeps it.
    /// - `key`: the key.
    /// - `value`: the value.
    /// - `ttl`: seconds until it is forgotten; none: never.
    #[inline]
    pub fn set(
        &self,
        action: Option<String>,
        key: impl AsRef<str>,
        value: &Value,
        ttl: Option<i64>,
    ) -> Call<CacheSetResult> {
        self.0
            .call(&SET)
            .query("cache_type", "app")
            .always("action", &action)
            .member("key", key.as_ref())
            .member("value", value)
            .always("ttl", &ttl)
    }

    /// Forgets a value of the application.
    ///
    /// `DELETE /delete/{key}/`.
    ///
    /// Takes:
    /// - `key`: the key; any text.
    #[inline]
    pub fn delete(&self, key: impl AsRef<str>) -> Call<CacheDeleteResult> {
        self.0.call(&DELETE).query("cache_type", "app").path("key", key.as_ref())
    }
}

const GET: Operation = Operation::get("app_cache.get", "/get/{key}/")
    .server("{cache_service_url}")
    .auth(&[&["cache_token"]])
    .errors(ERRORS)
    .retry(&RetryPolicy::NEVER)
    .client_params(&["task_id", "action_id"]);

const SET: Operation = Operation::post("app_cache.set", "/set/")
    .server("{cache_service_url}")
    .auth(&[&["cache_token"]])
    .errors(ERRORS)
    .retry(&RetryPolicy::NEVER)
    .client_params(&["task_id", "action_id"]);

const DELETE: Operation = Operation::delete("app_cache.delete", "/delete/{key}/")
    .server("{cache_service_url}")
    .auth(&[&["cache_token"]])
    .errors(ERRORS)
    .retry(&RetryPolicy::NEVER)
    .client_params(&["task_id", "action_id"]);
