//! Caches in the cache service of the platform.

use std::time::Duration;

use super::cache::Scope;
use super::results::{CacheDeleteResult, CacheEntry, CacheSetResult, STORED, gone};
use crate::models::{CacheDeleteResult as Deleted, CacheEntry as Read, CacheSetResult as Written};
use crate::runtime::Value;
use crate::runtime::codegen::DeserializeOwned;
use crate::runtime::json::{self, Json};
use crate::{Call, Client, Error};

/// A value to keep.
pub(super) struct Write {
    pub key: String,
    /// The value as JSON.
    pub text: String,
    pub ttl: Option<Duration>,
}

/// Reads a value. A 404 means what the answer to a value that is missing means.
pub(super) async fn get<T: DeserializeOwned>(
    client: &Client,
    scope: Scope,
    key: String,
) -> Result<CacheEntry<T>, Error> {
    let call = match scope {
        Scope::Application => client.hosted_app_cache().get(&key),
        Scope::Organization => client.hosted_user_cache().get(&key),
    };
    let answer: Read = match of_task(call, client).await {
        Ok(answer) => answer,
        Err(error) if error.status().is_some_and(|it| it == 404) => {
            return Ok(CacheEntry::missing(key));
        }
        Err(error) => return Err(error),
    };
    let Read { value, exists, ttl, .. } = answer;
    if !exists.unwrap_or(value.is_some()) {
        return Ok(CacheEntry::missing(key));
    }
    let value: Json<T> = json::from_value(&value.unwrap_or_default()).map_err(Error::decode)?;
    Ok(CacheEntry::there(key, value.0, seconds(ttl)))
}

pub(super) async fn set(
    client: &Client,
    scope: Scope,
    write: Write,
) -> Result<CacheSetResult, Error> {
    let Write { key, text, ttl } = write;
    let value: Value = json::from_str(&text).map_err(Error::decode)?;
    let ttl = ttl.map(|it| i64::try_from(it.as_secs()).unwrap_or(i64::MAX));
    let mut call = match scope {
        Scope::Application => {
            let action = client.core().param("action_id").map(str::to_owned);
            let said = action.is_some();
            let call = client.hosted_app_cache().set(action, &key, &value, ttl);
            if said { call } else { call.member("action", &Value::Null) }
        }
        Scope::Organization => client.hosted_user_cache().set(&key, &value, ttl),
    };
    if ttl.is_none() {
        // The service is told that there is none.
        call = call.member("ttl", &Value::Null);
    }
    let Written { success, message, ttl: kept, .. } = of_task(call, client).await?;
    Ok(CacheSetResult {
        success: success.unwrap_or(true),
        key,
        message: message.unwrap_or_else(|| STORED.to_owned()),
        ttl: seconds(kept.or(ttl)).filter(|it| !it.is_zero()),
    })
}

pub(super) async fn delete(
    client: &Client,
    scope: Scope,
    key: String,
) -> Result<CacheDeleteResult, Error> {
    let call = match scope {
        Scope::Application => client.hosted_app_cache().delete(&key),
        Scope::Organization => client.hosted_user_cache().delete(&key),
    };
    let Deleted { success, message, deleted, .. } = match of_task(call, client).await {
        Ok(answer) => answer,
        Err(error) if error.status().is_some_and(|it| it == 404) => {
            return Ok(CacheDeleteResult::of(key, false));
        }
        Err(error) => return Err(error),
    };
    let deleted = deleted.unwrap_or(success.unwrap_or(true));
    let message = message.unwrap_or_else(|| gone(deleted).to_owned());
    Ok(CacheDeleteResult { success: success.unwrap_or(true), key, message, deleted })
}

/// The call, with the task also where nobody but us has named it.
fn of_task<T>(call: Call<T>, client: &Client) -> Call<T> {
    match client.core().param("task_id") {
        Some(_) => call,
        None => call.query("task_id", client.task_id()),
    }
}

/// Seconds as the platform counts them: below 0 is for good.
fn seconds(count: Option<i64>) -> Option<Duration> {
    count.and_then(|it| u64::try_from(it).ok()).map(Duration::from_secs)
}
