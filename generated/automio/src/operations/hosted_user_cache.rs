// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Hosted user cache.

use specloom_runtime::codegen::{Operation, ParamText};
use specloom_runtime::{Call, Client, RetryPolicy, Value};

use crate::error::ERRORS;
use crate::models::{CacheDeleteResult, CacheEntry, CacheOfOrganization, CacheSetResult};

/// Values that belong to your organization.
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
    /// - `cache_type`: whose values they are.
    pub fn get(&self, key: impl AsRef<str>, cache_type: CacheOfOrganization) -> Call<CacheEntry> {
        self.0.call(&GET).path("key", key.as_ref()).query("cache_type", ParamText::of(&cache_type))
    }

    /// Keeps a value of the organization.
    ///
    /// `POST /set/`.
    ///
    /// Takes:
    /// - `cache_type`: whose values they are.
    /// - `key`: the key.
    /// - `value`: the value.
    /// - `ttl`: seconds until it is forgotten; none: never.
    pub fn set(
        &self,
        cache_type: CacheOfOrganization,
        key: impl AsRef<str>,
        value: &Value,
        ttl: Option<i64>,
    ) -> Call<CacheSetResult> {
        self.0
            .call(&SET)
            .query("cache_type", ParamText::of(&cache_type))
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
    /// - `cache_type`: whose values they are.
    pub fn delete(
        &self,
        key: impl AsRef<str>,
        cache_type: CacheOfOrganization,
    ) -> Call<CacheDeleteResult> {
        self.0
            .call(&DELETE)
            .path("key", key.as_ref())
            .query("cache_type", ParamText::of(&cache_type))
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
