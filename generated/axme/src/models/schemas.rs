// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Schemas` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp};

/// How far a later schema may differ from an earlier one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CompatibilityMode {
    /// Sent as `strict`.
    Strict,

    /// Sent as `backward`.
    Backward,

    /// Sent as `warn`.
    Warn,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(CompatibilityMode);

impl CompatibilityMode {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Strict => "strict",
            Self::Backward => "backward",
            Self::Warn => "warn",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for CompatibilityMode {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "strict" => Self::Strict,
            "backward" => Self::Backward,
            "warn" => Self::Warn,
            _ => Self::Unknown(value),
        }
    }
}

/// A schema.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The schema.
    pub schema: SchemaRecord,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A schema that the platform keeps.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaRecord {
    /// What the schema describes, with a version: `shop.order.line.v1`.
    pub semantic_type: String,

    /// Where the schema is published.
    pub schema_ref: String,

    /// The SHA-256 of the schema, in base 16.
    pub schema_hash: String,

    /// How far a later schema may differ from an earlier one.
    pub compatibility_mode: CompatibilityMode,

    /// For whom the schema holds.
    pub scope: SchemaScope,

    /// The agent that owns it; `null` for those of the platform.
    pub owner_agent: Option<String>,

    /// Whether messages are held against it.
    pub active: bool,

    /// The JSON Schema. The answer to `schemas.upsert` leaves it out.
    pub schema_json: Option<JsonObject>,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// For whom a schema holds: for you, or for everybody.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SchemaScope {
    /// Sent as `tenant`.
    Tenant,

    /// Sent as `core`.
    Core,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(SchemaScope);

impl SchemaScope {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tenant => "tenant",
            Self::Core => "core",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for SchemaScope {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "tenant" => Self::Tenant,
            "core" => Self::Core,
            _ => Self::Unknown(value),
        }
    }
}

/// A schema for payloads.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertSchema {
    /// What the schema describes, with a version: `shop.order.line.v1`.
    ///
    /// Matches `^[a-z0-9_]+(?:\.[a-z0-9_]+)+\.v[0-9]+$`.
    pub semantic_type: String,

    /// The JSON Schema.
    pub schema_json: JsonObject,

    /// Where the schema is published.
    ///
    /// At most 512 characters.
    pub schema_ref: Option<String>,

    /// How far a later schema may differ from an earlier one.
    pub compatibility_mode: CompatibilityMode,

    /// For whom the schema holds.
    pub scope: Option<SchemaScope>,

    /// Whether messages are held against it.
    pub active: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpsertSchema {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        semantic_type: impl Into<String>,
        schema_json: JsonObject,
        compatibility_mode: impl Into<CompatibilityMode>,
    ) -> Self {
        Self {
            semantic_type: semantic_type.into(),
            schema_json,
            schema_ref: None,
            compatibility_mode: compatibility_mode.into(),
            scope: None,
            active: None,
            extra: Extra::new(),
        }
    }

    /// What the schema describes, with a version: `shop.order.line.v1`.
    #[must_use]
    #[inline]
    pub fn semantic_type(mut self, semantic_type: impl Into<String>) -> Self {
        self.semantic_type = semantic_type.into();
        self
    }

    /// The JSON Schema.
    #[must_use]
    #[inline]
    pub fn schema_json(mut self, schema_json: JsonObject) -> Self {
        self.schema_json = schema_json;
        self
    }

    /// Where the schema is published.
    #[must_use]
    #[inline]
    pub fn schema_ref(mut self, schema_ref: impl Into<String>) -> Self {
        self.schema_ref = Some(schema_ref.into());
        self
    }

    /// How far a later schema may differ from an earlier one.
    #[must_use]
    #[inline]
    pub fn compatibility_mode(mut self, compatibility_mode: impl Into<CompatibilityMode>) -> Self {
        self.compatibility_mode = compatibility_mode.into();
        self
    }

    /// For whom the schema holds.
    #[must_use]
    #[inline]
    pub fn scope(mut self, scope: impl Into<SchemaScope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Whether messages are held against it.
    #[must_use]
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}
