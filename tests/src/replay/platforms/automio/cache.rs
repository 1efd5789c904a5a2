//! The calls of caches and of progress.

use std::collections::BTreeMap;

use automio::caches::{Cache, CacheDeleteResult, CacheEntry, CacheSetResult};
use automio::progress::Percent;
use automio::{Client, Error, ErrorKind};
use serde_json::{Value, json};

use super::arguments::Called;
use super::outcomes::{given, returned};
use crate::replay::outcome::Outcome;

/// Makes one; nothing if it is not one of these.
pub(super) async fn made(client: &Client, called: &Called<'_>) -> Result<Option<Outcome>, String> {
    Ok(Some(match called.name {
        "task.set_progress" => match percent(&called.args["progress"]) {
            Ok(percent) => {
                let told = client.task().set_progress(percent, called.text("info"));
                returned(match called.said("status") {
                    Some(status) => told.status(status).await,
                    None => told.await,
                })
            }
            Err(error) => given(Err(error)),
        },
        // What a client holds is given back when it is dropped.
        "close" => Outcome::returned(Value::Null),
        name => match name.split_once('.') {
            Some(("app_cache", of)) => return cached(&client.app_cache(), of, called).await,
            Some(("user_cache", of)) => return cached(&client.user_cache(), of, called).await,
            Some(_) | None => return Ok(None),
        },
    }))
}

async fn cached(
    cache: &Cache,
    method: &str,
    called: &Called<'_>,
) -> Result<Option<Outcome>, String> {
    let key = called.text("key");
    Ok(Some(match method {
        "get" => given(cache.get::<Value>(key).await.map(|it| entry(&it))),
        "delete" => given(cache.delete(key).await.map(|it| deleted(&it))),
        "set" => {
            let set = if called.args["value"] == "<a set>" {
                // A value that JSON cannot say.
                cache.set(key, &BTreeMap::from([(vec![1], 1)]))
            } else {
                cache.set(key, &called.args["value"])
            };
            let set = match called.number("ttl") {
                Some(seconds) => set.ttl_seconds(seconds),
                None => set,
            };
            given(set.await.map(|it| kept(&it)))
        }
        _ => return Ok(None),
    }))
}

fn entry(it: &CacheEntry<Value>) -> Value {
    let ttl = it.ttl.map(|it| it.as_secs());
    json!({"key": it.key, "value": it.value, "exists": it.exists, "ttl": ttl})
}

fn kept(it: &CacheSetResult) -> Value {
    let ttl = it.ttl.map(|it| it.as_secs());
    json!({"success": it.success, "key": it.key, "message": it.message, "ttl": ttl})
}

fn deleted(it: &CacheDeleteResult) -> Value {
    json!({
        "success": it.success, "key": it.key, "message": it.message, "deleted": it.deleted,
    })
}

/// A number as the record has it. What is none cannot be said in Rust.
fn percent(value: &Value) -> Result<Percent, Error> {
    let whole = value.as_i64().map(Percent::from);
    whole
        .or_else(|| value.as_f64().map(Percent::from))
        .ok_or_else(|| Error::new(ErrorKind::Request, "the progress of a task is a finite number"))
}
