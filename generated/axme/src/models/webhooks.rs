// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Webhooks` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, JsonObject, Secret, Timestamp};

/// A subscription that has ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletedSubscription {
    /// That the call was done.
    pub ok: bool,

    /// The subscription.
    pub subscription_id: String,

    /// When it was revoked, if it was.
    pub revoked_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What webhooks can be told of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventType {
    /// Sent as `inbox.thread_created`.
    InboxThreadCreated,

    /// Sent as `inbox.thread_updated`.
    InboxThreadUpdated,

    /// Sent as `inbox.reply_received`.
    InboxReplyReceived,

    /// Sent as `invite.accepted`.
    InviteAccepted,

    /// Sent as `auth.session_revoked`.
    AuthSessionRevoked,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(EventType);

impl EventType {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::InboxThreadCreated => "inbox.thread_created",
            Self::InboxThreadUpdated => "inbox.thread_updated",
            Self::InboxReplyReceived => "inbox.reply_received",
            Self::InviteAccepted => "invite.accepted",
            Self::AuthSessionRevoked => "auth.session_revoked",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for EventType {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "inbox.thread_created" => Self::InboxThreadCreated,
            "inbox.thread_updated" => Self::InboxThreadUpdated,
            "inbox.reply_received" => Self::InboxReplyReceived,
            "invite.accepted" => Self::InviteAccepted,
            "auth.session_revoked" => Self::AuthSessionRevoked,
            _ => Self::Unknown(value),
        }
    }
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishEvent {
    /// What happened.
    pub event_type: EventType,

    /// Who says that it happened.
    ///
    /// From 2 to 100 characters.
    pub source: String,

    /// What subscribers are told.
    pub payload: JsonObject,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl PublishEvent {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        event_type: impl Into<EventType>,
        source: impl Into<String>,
        payload: JsonObject,
    ) -> Self {
        Self { event_type: event_type.into(), source: source.into(), payload, extra: Extra::new() }
    }

    /// What happened.
    #[must_use]
    #[inline]
    pub fn event_type(mut self, event_type: impl Into<EventType>) -> Self {
        self.event_type = event_type.into();
        self
    }

    /// Who says that it happened.
    #[must_use]
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }

    /// What subscribers are told.
    #[must_use]
    #[inline]
    pub fn payload(mut self, payload: JsonObject) -> Self {
        self.payload = payload;
        self
    }
}

/// An event that was taken, and its deliveries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PublishedEvent {
    /// That the call was done.
    pub ok: bool,

    /// When it was accepted.
    pub accepted_at: Timestamp,

    /// What happened.
    pub event_type: EventType,

    /// Who says that it happened.
    pub source: String,

    /// The agent that owns it.
    pub owner_agent: String,

    /// The event.
    pub event_id: String,

    /// How many deliveries there are to make.
    pub queued_deliveries: i64,

    /// How many deliveries were tried.
    pub processed_deliveries: i64,

    /// How many deliveries arrived.
    pub delivered: i64,

    /// How many deliveries are still to come.
    pub pending: i64,

    /// How many deliveries were given up.
    pub dead_lettered: i64,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An event that is delivered again.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplayedEvent {
    /// That the call was done.
    pub ok: bool,

    /// The event.
    pub event_id: String,

    /// The agent that owns it.
    pub owner_agent: String,

    /// What happened.
    pub event_type: EventType,

    /// How many deliveries there are to make.
    pub queued_deliveries: i64,

    /// How many deliveries were tried.
    pub processed_deliveries: i64,

    /// How many deliveries arrived.
    pub delivered: i64,

    /// How many deliveries are still to come.
    pub pending: i64,

    /// How many deliveries were given up.
    pub dead_lettered: i64,

    /// When the deliveries were begun again.
    pub replayed_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The subscription.
    pub subscription: WebhookSubscription,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Subscriptions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionList {
    /// That the call was done.
    pub ok: bool,

    /// The subscriptions.
    pub subscriptions: Vec<WebhookSubscription>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Where to report what.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpsertSubscription {
    /// Where deliveries go.
    ///
    /// From 8 to 2048 characters.
    pub callback_url: String,

    /// What to be told of.
    ///
    /// From 1 to 32 items.
    pub event_types: Vec<EventType>,

    /// What deliveries are signed with. Only you know it.
    ///
    /// From 16 to 128 characters.
    pub secret: Option<Secret>,

    /// Whether deliveries are made.
    pub active: Option<bool>,

    /// What people should know of it.
    ///
    /// At most 255 characters.
    pub description: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpsertSubscription {
    /// A value of what it must have.
    #[inline]
    pub fn new(
        callback_url: impl Into<String>,
        event_types: impl IntoIterator<Item = impl Into<EventType>>,
    ) -> Self {
        Self {
            callback_url: callback_url.into(),
            event_types: event_types.into_iter().map(Into::into).collect(),
            secret: None,
            active: None,
            description: None,
            extra: Extra::new(),
        }
    }

    /// Where deliveries go.
    #[must_use]
    #[inline]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = callback_url.into();
        self
    }

    /// What to be told of.
    #[must_use]
    #[inline]
    pub fn event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<EventType>>,
    ) -> Self {
        self.event_types = event_types.into_iter().map(Into::into).collect();
        self
    }

    /// What deliveries are signed with.
    #[must_use]
    #[inline]
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Whether deliveries are made.
    #[must_use]
    #[inline]
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// What people should know of it.
    #[must_use]
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A subscription to events.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubscription {
    /// The subscription.
    pub subscription_id: String,

    /// The agent that owns it.
    pub owner_agent: String,

    /// Where deliveries go.
    pub callback_url: String,

    /// What to be told of.
    pub event_types: Vec<EventType>,

    /// Whether deliveries are made.
    pub active: bool,

    /// What people should know of it.
    pub description: Option<String>,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// When it was revoked, if it was.
    pub revoked_at: Option<Timestamp>,

    /// The end of the secret, to tell it from others.
    pub secret_hint: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
