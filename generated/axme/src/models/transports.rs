// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Transports` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Timestamp};

use crate::models::TransportType;

/// A binding.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BindingAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The binding.
    pub binding: TransportBinding,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Bindings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BindingList {
    /// That the call was done.
    pub ok: bool,

    /// The bindings.
    pub bindings: Vec<TransportBinding>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How a binding stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum BindingStatus {
    /// Sent as `active`.
    Active,

    /// Sent as `inactive`.
    Inactive,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(BindingStatus);

impl BindingStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Inactive => "inactive",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for BindingStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "active" => Self::Active,
            "inactive" => Self::Inactive,
            _ => Self::Unknown(value),
        }
    }
}

/// A binding that is gone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemovedBinding {
    /// The binding.
    pub binding_id: String,

    /// That it is gone.
    pub removed: bool,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A binding that is gone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemovedBindingAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The binding.
    pub binding: Option<RemovedBinding>,

    /// What became of it. Assumption: older servers put everything into one member with this
    /// name.
    pub result: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An address of a principal within a transport.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransportBinding {
    /// The binding.
    pub binding_id: String,

    /// The principal.
    pub principal_id: String,

    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// How messages travel.
    pub transport_type: TransportType,

    /// The address within the transport.
    pub transport_handle: String,

    /// Which comes first: the smaller number.
    pub priority: i64,

    /// How it stands.
    pub status: BindingStatus,

    /// Anything that you want to keep with it.
    pub metadata: JsonObject,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An address of a principal within a transport.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertBinding {
    /// The principal.
    ///
    /// From 5 to 64 characters.
    pub principal_id: String,

    /// How messages travel.
    pub transport_type: TransportType,

    /// The address within the transport.
    ///
    /// From 2 to 255 characters.
    pub transport_handle: String,

    /// Which comes first: the smaller number.
    ///
    /// At least `1`.
    pub priority: Option<i64>,

    /// How it stands.
    pub status: Option<BindingStatus>,

    /// Anything that you want to keep with it.
    pub metadata: Option<JsonObject>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpsertBinding {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        principal_id: impl Into<String>,
        transport_type: impl Into<TransportType>,
        transport_handle: impl Into<String>,
    ) -> Self {
        Self {
            principal_id: principal_id.into(),
            transport_type: transport_type.into(),
            transport_handle: transport_handle.into(),
            priority: None,
            status: None,
            metadata: None,
            extra: Extra::new(),
        }
    }

    /// The principal.
    #[must_use]
    #[inline]
    pub fn principal_id(mut self, principal_id: impl Into<String>) -> Self {
        self.principal_id = principal_id.into();
        self
    }

    /// How messages travel.
    #[must_use]
    #[inline]
    pub fn transport_type(mut self, transport_type: impl Into<TransportType>) -> Self {
        self.transport_type = transport_type.into();
        self
    }

    /// The address within the transport.
    #[must_use]
    #[inline]
    pub fn transport_handle(mut self, transport_handle: impl Into<String>) -> Self {
        self.transport_handle = transport_handle.into();
        self
    }

    /// Which comes first: the smaller number.
    #[must_use]
    #[inline]
    pub fn priority(mut self, priority: i64) -> Self {
        self.priority = Some(priority);
        self
    }

    /// How it stands.
    #[must_use]
    #[inline]
    pub fn status(mut self, status: impl Into<BindingStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Anything that you want to keep with it.
    #[must_use]
    #[inline]
    pub fn metadata(mut self, metadata: JsonObject) -> Self {
        self.metadata = Some(metadata);
        self
    }
}
