// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate automio
//! Types that are used all over the API.

use specloom_runtime::{Extra, Value};

/// How forgetting a value went.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CacheDeleteResult {
    /// Whether the request was carried out.
    pub success: Option<bool>,

    /// A sentence for people.
    pub message: Option<String>,

    /// The key.
    pub key: Option<String>,

    /// Whether there was one.
    pub deleted: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A value that was kept.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CacheEntry {
    /// The key.
    pub key: Option<String>,

    /// The value.
    pub value: Option<Value>,

    /// Whether there is one.
    pub exists: Option<bool>,

    /// Seconds until it is forgotten; -1 or none: never.
    pub ttl: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How keeping a value went.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CacheSetResult {
    /// Whether it is kept.
    pub success: Option<bool>,

    /// The key.
    pub key: Option<String>,

    /// A sentence for people.
    pub message: Option<String>,

    /// Seconds until it is forgotten.
    pub ttl: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A number, or a text.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Id {
    /// Number.
    Number(i64),

    /// Text.
    Text(String),

    /// A value that this version of the crate does not know.
    Unknown(Value),
}

impl From<i64> for Id {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for Id {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Id {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

/// Why the platform refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Refusal {
    /// The sentence for people.
    pub detail: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Why the tables refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TableRefusal {
    /// The sentence for people.
    pub error: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
