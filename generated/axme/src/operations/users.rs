// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Users.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{CheckedNick, RegisteredNick, RenamedNick, UserProfile};

/// Nicks and profiles.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.users().register_nick("nick").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Users(Client);

impl Users {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Takes a nick for a new user.
    ///
    /// `POST /v1/users/register-nick`.
    ///
    /// Takes:
    /// - `nick`: the nick, with or without `@` before it.
    #[inline]
    pub fn register_nick(&self, nick: impl AsRef<str>) -> RegisterNickUsers {
        RegisterNickUsers(self.0.call(&REGISTER_NICK).member("nick", nick.as_ref()))
    }

    /// Says whether a nick is free.
    ///
    /// `GET /v1/users/check-nick`.
    ///
    /// Takes:
    /// - `nick`: the nick, with or without `@` before it.
    #[inline]
    pub fn check_nick(&self, nick: impl AsRef<str>) -> Call<CheckedNick> {
        self.0.call(&CHECK_NICK).query("nick", nick.as_ref())
    }

    /// Gives a user another nick.
    ///
    /// `POST /v1/users/rename-nick`.
    ///
    /// Takes:
    /// - `owner_agent`: the agent that owns it.
    /// - `nick`: the nick, with or without `@` before it.
    #[inline]
    pub fn rename_nick(
        &self,
        owner_agent: impl AsRef<str>,
        nick: impl AsRef<str>,
    ) -> RenameNickUsers {
        RenameNickUsers(
            self.0
                .call(&RENAME_NICK)
                .member("owner_agent", owner_agent.as_ref())
                .member("nick", nick.as_ref()),
        )
    }

    /// Reads the profile of a user.
    ///
    /// `GET /v1/users/profile`.
    ///
    /// Takes:
    /// - `owner_agent`: the agent of the user.
    #[inline]
    pub fn get_profile(&self, owner_agent: impl AsRef<str>) -> Call<UserProfile> {
        self.0.call(&GET_PROFILE).query("owner_agent", owner_agent.as_ref())
    }

    /// Changes the members of a profile that are given.
    ///
    /// `POST /v1/users/profile/update`.
    ///
    /// Takes:
    /// - `owner_agent`: the agent that owns it.
    #[inline]
    pub fn update_profile(&self, owner_agent: impl AsRef<str>) -> UpdateProfileUsers {
        UpdateProfileUsers(self.0.call(&UPDATE_PROFILE).member("owner_agent", owner_agent.as_ref()))
    }
}

/// [`Users::register_nick`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RegisterNickUsers(Call<RegisteredNick>);

operation!(RegisterNickUsers, RegisteredNick);

impl RegisterNickUsers {
    /// What people see.
    #[inline]
    pub fn display_name(self, display_name: impl AsRef<str>) -> Self {
        Self(self.0.member("display_name", display_name.as_ref()))
    }

    /// The telephone number.
    #[inline]
    pub fn phone(self, phone: impl AsRef<str>) -> Self {
        Self(self.0.member("phone", phone.as_ref()))
    }

    /// The mail address.
    #[inline]
    pub fn email(self, email: impl AsRef<str>) -> Self {
        Self(self.0.member("email", email.as_ref()))
    }
}

/// [`Users::rename_nick`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RenameNickUsers(Call<RenamedNick>);

operation!(RenameNickUsers, RenamedNick);

impl RenameNickUsers {
    /// What people see.
    #[inline]
    pub fn display_name(self, display_name: impl AsRef<str>) -> Self {
        Self(self.0.member("display_name", display_name.as_ref()))
    }

    /// The telephone number.
    #[inline]
    pub fn phone(self, phone: impl AsRef<str>) -> Self {
        Self(self.0.member("phone", phone.as_ref()))
    }

    /// The mail address.
    #[inline]
    pub fn email(self, email: impl AsRef<str>) -> Self {
        Self(self.0.member("email", email.as_ref()))
    }
}

/// [`Users::update_profile`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateProfileUsers(Call<UserProfile>);

operation!(UpdateProfileUsers, UserProfile);

impl UpdateProfileUsers {
    /// The nick, with or without `@` before it.
    #[inline]
    pub fn nick(self, nick: impl AsRef<str>) -> Self {
        Self(self.0.member("nick", nick.as_ref()))
    }

    /// What people see.
    #[inline]
    pub fn display_name(self, display_name: impl AsRef<str>) -> Self {
        Self(self.0.member("display_name", display_name.as_ref()))
    }

    /// The telephone number.
    #[inline]
    pub fn phone(self, phone: impl AsRef<str>) -> Self {
        Self(self.0.member("phone", phone.as_ref()))
    }

    /// The mail address.
    #[inline]
    pub fn email(self, email: impl AsRef<str>) -> Self {
        Self(self.0.member("email", email.as_ref()))
    }
}

const REGISTER_NICK: Operation = Operation::post("users.register_nick", "/v1/users/register-nick")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);

const CHECK_NICK: Operation =
    Operation::get("users.check_nick", "/v1/users/check-nick").errors(ERRORS);

const RENAME_NICK: Operation = Operation::post("users.rename_nick", "/v1/users/rename-nick")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);

const GET_PROFILE: Operation =
    Operation::get("users.get_profile", "/v1/users/profile").errors(ERRORS);

const UPDATE_PROFILE: Operation =
    Operation::post("users.update_profile", "/v1/users/profile/update")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400);
