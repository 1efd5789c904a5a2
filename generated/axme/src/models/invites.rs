// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Invites` uses.

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, Secret, Timestamp};

/// Who accepts an invite.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceptInvite {
    /// The nick, with or without `@` before it.
    ///
    /// From 1 to 64 characters.
    pub nick: String,

    /// What people see.
    ///
    /// From 1 to 120 characters.
    pub display_name: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AcceptInvite {
    /// A value of what it must have.
    #[inline]
    pub fn new(nick: impl Into<String>) -> Self {
        Self { nick: nick.into(), display_name: None, extra: Extra::new() }
    }

    /// The nick, with or without `@` before it.
    #[must_use]
    #[inline]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = nick.into();
        self
    }

    /// What people see.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

/// The user that an accepted invite has made.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcceptedInvite {
    /// That the call was done.
    pub ok: bool,

    /// What the guest showed.
    pub token: Secret,

    /// How it stands.
    pub status: InviteStatus,

    /// The agent of whoever sent the invite.
    pub invite_owner_agent: String,

    /// The user.
    pub user_id: String,

    /// The agent of the new user.
    pub owner_agent: String,

    /// The nick, with or without `@` before it.
    pub nick: String,

    /// The address that others write to.
    pub public_address: String,

    /// What people see.
    pub display_name: Option<String>,

    /// When it was accepted.
    pub accepted_at: Timestamp,

    /// What became of the entry in the registry of names.
    pub registry_bind_status: RegistryBindStatus,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// An invite to be sent.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateInvite {
    /// The agent who invites.
    ///
    /// From 3 to 255 characters.
    pub owner_agent: String,

    /// Who the invite is for, in words.
    ///
    /// From 1 to 255 characters.
    pub recipient_hint: Option<String>,

    /// How long it stays valid, in seconds.
    ///
    /// From `60` to `1209600`.
    pub ttl_seconds: Option<i64>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl CreateInvite {
    /// A value of what it must have.
    #[inline]
    pub fn new(owner_agent: impl Into<String>) -> Self {
        Self {
            owner_agent: owner_agent.into(),
            recipient_hint: None,
            ttl_seconds: None,
            extra: Extra::new(),
        }
    }

    /// The agent who invites.
    #[must_use]
    #[inline]
    pub fn owner_agent(mut self, owner_agent: impl Into<String>) -> Self {
        self.owner_agent = owner_agent.into();
        self
    }

    /// Who the invite is for, in words.
    #[must_use]
    #[inline]
    pub fn recipient_hint(mut self, recipient_hint: impl Into<String>) -> Self {
        self.recipient_hint = Some(recipient_hint.into());
        self
    }

    /// How long it stays valid, in seconds.
    #[must_use]
    #[inline]
    pub fn ttl_seconds(mut self, ttl_seconds: i64) -> Self {
        self.ttl_seconds = Some(ttl_seconds);
        self
    }
}

/// An invite and how it stands.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invite {
    /// That the call was done.
    pub ok: bool,

    /// What the guest shows; it opens the door, so keep it to yourself.
    pub token: Secret,

    /// The address to give to the guest. Only the answer to `invites.create` has it.
    pub invite_url: Option<String>,

    /// The agent who invites.
    pub owner_agent: String,

    /// Who the invite is for, in words.
    pub recipient_hint: Option<String>,

    /// How it stands.
    pub status: InviteStatus,

    /// When it was made.
    pub created_at: Timestamp,

    /// When it ends to be valid.
    pub expires_at: Timestamp,

    /// When it was accepted.
    pub accepted_at: Option<Timestamp>,

    /// The agent of whoever accepted it.
    pub accepted_owner_agent: Option<String>,

    /// The nick of whoever accepted it.
    pub nick: Option<String>,

    /// The address of whoever accepted it.
    pub public_address: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How an invite stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum InviteStatus {
    /// Sent as `pending`.
    Pending,

    /// Sent as `accepted`.
    Accepted,

    /// Sent as `expired`.
    Expired,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(InviteStatus);

impl InviteStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Accepted => "accepted",
            Self::Expired => "expired",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for InviteStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "pending" => Self::Pending,
            "accepted" => Self::Accepted,
            "expired" => Self::Expired,
            _ => Self::Unknown(value),
        }
    }
}

/// What became of an entry in the registry of names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RegistryBindStatus {
    /// Sent as `propagated`.
    Propagated,

    /// Sent as `failed`.
    Failed,

    /// Sent as `disabled`.
    Disabled,

    /// Sent as `skipped_no_hint`.
    SkippedNoHint,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(RegistryBindStatus);

impl RegistryBindStatus {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Propagated => "propagated",
            Self::Failed => "failed",
            Self::Disabled => "disabled",
            Self::SkippedNoHint => "skipped_no_hint",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for RegistryBindStatus {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "propagated" => Self::Propagated,
            "failed" => Self::Failed,
            "disabled" => Self::Disabled,
            "skipped_no_hint" => Self::SkippedNoHint,
            _ => Self::Unknown(value),
        }
    }
}
