// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate amdahl
//! Types that only `Webhooks` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, Nullable, Secret, Timestamp};

/// An address that is told of events.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Its name for the platform.
    pub id: String,

    /// Where events are sent.
    pub url: Option<String>,

    /// Which events are sent.
    pub events: Option<Vec<WebhookEventName>>,

    /// A note for people.
    pub description: Option<String>,

    /// What deliveries are signed with. Only the answer of `webhooks.register` has it.
    pub secret: Option<Secret>,

    /// Whether events are sent at all. Assumption.
    pub active: Option<bool>,

    /// When it was registered. Assumption.
    pub created_at: Option<Timestamp>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A webhook to be.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookCreate {
    /// Where events are sent.
    pub url: String,

    /// Which events are sent.
    pub events: Vec<WebhookEventName>,

    /// A note for people.
    pub description: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl WebhookCreate {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        url: impl Into<String>,
        events: impl IntoIterator<Item = impl Into<WebhookEventName>>,
    ) -> Self {
        Self {
            url: url.into(),
            events: events.into_iter().map(Into::into).collect(),
            description: None,
            extra: Extra::new(),
        }
    }

    /// Where events are sent.
    #[must_use]
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }

    /// Which events are sent.
    #[must_use]
    #[inline]
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<WebhookEventName>>) -> Self {
        self.events = events.into_iter().map(Into::into).collect();
        self
    }

    /// A note for people.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// The name of an event. `session.completed` and `session.failed` are the guide's; the
/// others are named by other public pages of the vendor.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum WebhookEventName {
    /// Sent as `session.completed`.
    SessionCompleted,

    /// Sent as `session.failed`.
    SessionFailed,

    /// Sent as `artifact.created`.
    ArtifactCreated,

    /// Sent as `artifact.updated`.
    ArtifactUpdated,

    /// Sent as `artifact.status_changed`.
    ArtifactStatusChanged,

    /// Sent as `audit_log.entry_created`.
    AuditLogEntryCreated,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(WebhookEventName);

impl WebhookEventName {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::SessionCompleted => "session.completed",
            Self::SessionFailed => "session.failed",
            Self::ArtifactCreated => "artifact.created",
            Self::ArtifactUpdated => "artifact.updated",
            Self::ArtifactStatusChanged => "artifact.status_changed",
            Self::AuditLogEntryCreated => "audit_log.entry_created",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for WebhookEventName {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "session.completed" => Self::SessionCompleted,
            "session.failed" => Self::SessionFailed,
            "artifact.created" => Self::ArtifactCreated,
            "artifact.updated" => Self::ArtifactUpdated,
            "artifact.status_changed" => Self::ArtifactStatusChanged,
            "audit_log.entry_created" => Self::AuditLogEntryCreated,
            _ => Self::Unknown(value),
        }
    }
}

/// One piece of the list of webhooks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookList {
    /// The webhooks of this piece.
    pub items: Vec<Webhook>,

    /// Where to go on; `null`, empty or absent at the end.
    pub next_cursor: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The members of a webhook that are to change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookPatch {
    /// Where events are sent.
    pub url: Option<String>,

    /// Which events are sent.
    pub events: Option<Vec<WebhookEventName>>,

    /// A note for people; `null` clears it.
    pub description: Nullable<String>,

    /// Whether events are sent at all. Assumption.
    pub active: Option<bool>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl WebhookPatch {
    /// An empty value.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Where events are sent.
    #[must_use]
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Which events are sent.
    #[must_use]
    #[inline]
    pub fn events(mut self, events: impl IntoIterator<Item = impl Into<WebhookEventName>>) -> Self {
        self.events = Some(events.into_iter().map(Into::into).collect());
        self
    }

    /// A note for people; `null` clears it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<Nullable<String>>) -> Self {
        self.description = description.into();
        self
    }

    /// Whether events are sent at all.
    #[must_use]
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}
