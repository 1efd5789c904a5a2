//! What caches answer, wherever they are.

use std::time::Duration;

/// A value that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CacheEntry<T> {
    /// The key.
    pub key: String,
    /// The value, if there is one.
    pub value: Option<T>,
    /// Whether there is one.
    pub exists: bool,
    /// For how long yet, in whole seconds; `None` is for good.
    pub ttl: Option<Duration>,
}

impl<T> CacheEntry<T> {
    pub(super) fn there(key: String, value: T, ttl: Option<Duration>) -> Self {
        // As Redis rounds it.
        let ttl =
            ttl.map(|it| Duration::from_secs(it.as_secs() + u64::from(it.subsec_millis() >= 500)));
        Self { key, value: Some(value), exists: true, ttl }
    }

    pub(super) fn missing(key: String) -> Self {
        Self { key, value: None, exists: false, ttl: None }
    }
}

/// How keeping a value went.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CacheSetResult {
    /// Whether it is kept.
    pub success: bool,
    /// The key.
    pub key: String,
    /// A sentence for people.
    pub message: String,
    /// For how long it is kept; `None` is for good.
    pub ttl: Option<Duration>,
}

impl CacheSetResult {
    pub(super) fn of(key: String, ttl: Option<Duration>) -> Self {
        Self { success: true, key, message: STORED.to_owned(), ttl }
    }
}

/// What is said of a value that is kept.
pub(super) const STORED: &str = "Cache set successfully";

/// How forgetting a value went.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CacheDeleteResult {
    /// Whether the request was carried out.
    pub success: bool,
    /// The key.
    pub key: String,
    /// A sentence for people.
    pub message: String,
    /// Whether there was a value.
    pub deleted: bool,
}

impl CacheDeleteResult {
    pub(super) fn of(key: String, deleted: bool) -> Self {
        Self { success: true, key, message: gone(deleted).to_owned(), deleted }
    }
}

/// What is said of a value that is there no more.
pub(super) fn gone(deleted: bool) -> &'static str {
    if deleted { "Key deleted successfully" } else { "Key not found" }
}
