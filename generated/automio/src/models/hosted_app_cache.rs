// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that only `HostedAppCache` uses.

use specloom_runtime::{Extra, Value};

/// A value to keep for an application.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppCacheWrite {
    /// The action that keeps it.
    pub action: Option<String>,

    /// The key.
    pub key: String,

    /// The value.
    pub value: Value,

    /// Seconds until it is forgotten; none: never.
    pub ttl: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AppCacheWrite {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        action: impl Into<Option<String>>,
        key: impl Into<String>,
        value: impl Into<Value>,
        ttl: impl Into<Option<i64>>,
    ) -> Self {
        Self {
            action: action.into(),
            key: key.into(),
            value: value.into(),
            ttl: ttl.into(),
            extra: Extra::new(),
        }
    }

    /// The action that keeps it.
    #[must_use]
    #[inline]
    pub fn action(mut self, action: impl Into<Option<String>>) -> Self {
        self.action = action.into();
        self
    }

    /// The key.
    #[must_use]
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = key.into();
        self
    }

    /// The value.
    #[must_use]
    #[inline]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = value.into();
        self
    }

    /// Seconds until it is forgotten; none: never.
    #[must_use]
    #[inline]
    pub fn ttl(mut self, ttl: impl Into<Option<i64>>) -> Self {
        self.ttl = ttl.into();
        self
    }
}

/// Part of what `GET /get/{key}/` and 2 others take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CacheOfApplication {
    /// Sent as `app`.
    App,
}

impl CacheOfApplication {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::App => "app",
        }
    }
}
