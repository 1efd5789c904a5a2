// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Hosted user cache.

use specloom_runtime::codegen::Operation;
use specloom_runtime::{Call, Client, RetryPolicy, Value};

use crate::error::ERRORS;
use crate::models::{CacheDeleteResult, CacheEntry, CacheSetResult};

/// Values that belong to your organization.
///
/// ```no_run
/// # async fn example(client: automio::Client) -> Result<(), automio::Error> {
/// let answer = client.hosted_user_cache().get("key").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct HostedUserCache(Client);

impl HostedUserCache {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Reads a value of the organization.
    ///
    /// `GET /get/{key}/`.
    ///
    /// Takes:
    /// - `key`: the key; any text.
    #[inline]
    pub fn get(&self, key: impl AsRef<str>) -> Call<CacheEntry> {
        self.0.call(&GET).query("cache_type", "org").path("key", key.as_ref())
    }

    /// Keeps a value of the organization.
    ///
    /// `POST /set/`.
    ///
    /// Takes:
    /// - `key`: the key.
    /// - `value`: the value.
    /// - `ttl`: seconds until it is forgotten; none: never.
    #[inline]
    pub fn set(
        &self,
        key: impl AsRef<str>,
        value: &Value,
        ttl: Option<i64>,
    ) -> Call<CacheSetResult> {
        self.0
            .call(&SET)
            .query("cache_type", "org")
            .member("key", key.as_ref())
            .member("value", value)
            .always("ttl", &ttl)
    }

    /// Forgets a value of the organization.
    ///
    /// `DELETE /delete/{key}/`.
    ///
    /// Takes:
    /// - `key`: the key; any text.
    #[inline]
    pub fn delete(&self, key: impl AsRef<str>) -> Call<CacheDeleteResult> {
        self.0.call(&DELETE).query("cache_type", "org").path("key", key.as_ref())
    }
}

const GET: Operation = Operation::get("user_cache.get", "/get/{key}/")
    .server("{cache_service_url}")
    .auth(&[&["cache_token"]])
    .errors(ERRORS)
    .retry(&RetryPolicy::NEVER)
    .client_params(&["task_id"]);

const SET: Operation = Operation::post("user_cache.set", "/set/")
    .server("{cache_service_url}")
    .auth(&[&["cache_token"]])
    .errors(ERRORS)
    .retry(&RetryPolicy::NEVER)
    .client_params(&["task_id"]);

const DELETE: Operation = Operation::delete("user_cache.delete", "/delete/{key}/")
    .server("{cache_service_url}")
    .auth(&[&["cache_token"]])
    .errors(ERRORS)
    .retry(&RetryPolicy::NEVER)
    .client_params(&["task_id"]);
