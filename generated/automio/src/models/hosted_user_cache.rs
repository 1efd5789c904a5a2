// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that only `HostedUserCache` uses.

use specloom_runtime::{Extra, Value};

/// Part of what `GET /get/{key}/` and 2 others take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CacheOfOrganization {
    /// Sent as `org`.
    Org,
}

impl CacheOfOrganization {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Org => "org",
        }
    }
}

/// A value to keep.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CacheWrite {
    /// The key.
    pub key: String,

    /// The value.
    pub value: Value,

    /// Seconds until it is forgotten; none: never.
    pub ttl: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CacheWrite {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        value: impl Into<Value>,
        ttl: impl Into<Option<i64>>,
    ) -> Self {
        Self { key: key.into(), value: value.into(), ttl: ttl.into(), extra: Extra::new() }
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
