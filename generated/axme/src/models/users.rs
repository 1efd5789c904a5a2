// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Users` uses.

use specloom_runtime::{Extra, Timestamp};

/// Whether a nick is free.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckedNick {
    /// That the call was done.
    pub ok: bool,

    /// The nick that was asked about.
    pub nick: String,

    /// The nick as the platform compares it.
    pub normalized_nick: String,

    /// The address that others write to.
    pub public_address: String,

    /// Whether the nick is free.
    pub available: bool,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// A nick to be taken.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegisterNick {
    /// The nick, with or without `@` before it.
    ///
    /// From 1 to 64 characters.
    pub nick: String,

    /// What people see.
    ///
    /// From 1 to 120 characters.
    pub display_name: Option<String>,

    /// The telephone number.
    ///
    /// From 3 to 32 characters.
    pub phone: Option<String>,

    /// The mail address.
    ///
    /// From 3 to 255 characters.
    pub email: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl RegisterNick {
    /// A value of what it must have.
    #[inline]
    pub fn new(nick: impl Into<String>) -> Self {
        Self {
            nick: nick.into(),
            display_name: None,
            phone: None,
            email: None,
            extra: Extra::new(),
        }
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

    /// The telephone number.
    #[must_use]
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// The mail address.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// A nick that was taken.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RegisteredNick {
    /// That the call was done.
    pub ok: bool,

    /// The user.
    pub user_id: String,

    /// The agent that owns it.
    pub owner_agent: String,

    /// The nick, with or without `@` before it.
    pub nick: String,

    /// The address that others write to.
    pub public_address: String,

    /// What people see.
    pub display_name: Option<String>,

    /// The telephone number.
    pub phone: Option<String>,

    /// The mail address.
    pub email: Option<String>,

    /// When it was made.
    pub created_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Another nick for a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RenameNick {
    /// The agent that owns it.
    ///
    /// From 3 to 255 characters.
    pub owner_agent: String,

    /// The nick, with or without `@` before it.
    ///
    /// From 1 to 64 characters.
    pub nick: String,

    /// What people see.
    ///
    /// From 1 to 120 characters.
    pub display_name: Option<String>,

    /// The telephone number.
    ///
    /// From 3 to 32 characters.
    pub phone: Option<String>,

    /// The mail address.
    ///
    /// From 3 to 255 characters.
    pub email: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl RenameNick {
    /// A value of what it must have.
    #[inline]
    pub fn new(owner_agent: impl Into<String>, nick: impl Into<String>) -> Self {
        Self {
            owner_agent: owner_agent.into(),
            nick: nick.into(),
            display_name: None,
            phone: None,
            email: None,
            extra: Extra::new(),
        }
    }

    /// The agent that owns it.
    #[must_use]
    #[inline]
    pub fn owner_agent(mut self, owner_agent: impl Into<String>) -> Self {
        self.owner_agent = owner_agent.into();
        self
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

    /// The telephone number.
    #[must_use]
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// The mail address.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// A nick that was changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RenamedNick {
    /// That the call was done.
    pub ok: bool,

    /// The user.
    pub user_id: String,

    /// The agent that owns it.
    pub owner_agent: String,

    /// The nick, with or without `@` before it.
    pub nick: String,

    /// The address that others write to.
    pub public_address: String,

    /// What people see.
    pub display_name: Option<String>,

    /// The telephone number.
    pub phone: Option<String>,

    /// The mail address.
    pub email: Option<String>,

    /// When the nick was changed.
    pub renamed_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// The members of a profile that are to change.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateProfile {
    /// The agent that owns it.
    ///
    /// From 3 to 255 characters.
    pub owner_agent: String,

    /// The nick, with or without `@` before it.
    ///
    /// From 1 to 64 characters.
    pub nick: Option<String>,

    /// What people see.
    ///
    /// From 1 to 120 characters.
    pub display_name: Option<String>,

    /// The telephone number.
    ///
    /// From 3 to 32 characters.
    pub phone: Option<String>,

    /// The mail address.
    ///
    /// From 3 to 255 characters.
    pub email: Option<String>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl UpdateProfile {
    /// A value of what it must have.
    #[inline]
    pub fn new(owner_agent: impl Into<String>) -> Self {
        Self {
            owner_agent: owner_agent.into(),
            nick: None,
            display_name: None,
            phone: None,
            email: None,
            extra: Extra::new(),
        }
    }

    /// The agent that owns it.
    #[must_use]
    #[inline]
    pub fn owner_agent(mut self, owner_agent: impl Into<String>) -> Self {
        self.owner_agent = owner_agent.into();
        self
    }

    /// The nick, with or without `@` before it.
    #[must_use]
    #[inline]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Some(nick.into());
        self
    }

    /// What people see.
    #[must_use]
    #[inline]
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// The telephone number.
    #[must_use]
    #[inline]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// The mail address.
    #[must_use]
    #[inline]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

/// What is known of a user.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserProfile {
    /// That the call was done.
    pub ok: bool,

    /// The user.
    pub user_id: String,

    /// The agent that owns it.
    pub owner_agent: String,

    /// The nick, with or without `@` before it.
    pub nick: String,

    /// The nick as the platform compares it.
    pub normalized_nick: String,

    /// The address that others write to.
    pub public_address: String,

    /// What people see.
    pub display_name: Option<String>,

    /// The telephone number.
    pub phone: Option<String>,

    /// The mail address.
    pub email: Option<String>,

    /// When it last changed.
    pub updated_at: Timestamp,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}
