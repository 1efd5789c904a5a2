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
    pub fn register_nick(&self, nick: impl AsRef<str>) -> RegisterNickUsers {
        RegisterNickUsers(self.0.call(&REGISTER_NICK).member("nick", nick.as_ref()))
    }

    /// Says whether a nick is free.
    ///
    /// `GET /v1/users/check-nick`.
    ///
    /// Takes:
    /// - `nick`: the nick, with or without `@` before it.
    pub fn check_nick(&self, nick: impl AsRef<str>) -> CheckNickUsers {
        CheckNickUsers(self.0.call(&CHECK_NICK).query("nick", nick.as_ref()))
    }

    /// Gives a user another nick.
    ///
    /// `POST /v1/users/rename-nick`.
    ///
    /// Takes:
    /// - `owner_agent`: the agent that owns it.
    /// - `nick`: the nick, with or without `@` before it.
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
    pub fn get_profile(&self, owner_agent: impl AsRef<str>) -> GetProfileUsers {
        GetProfileUsers(self.0.call(&GET_PROFILE).query("owner_agent", owner_agent.as_ref()))
    }

    /// Changes the members of a profile that are given.
    ///
    /// `POST /v1/users/profile/update`.
    ///
    /// Takes:
    /// - `owner_agent`: the agent that owns it.
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
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }

    /// What people see.
    pub fn display_name(self, display_name: impl AsRef<str>) -> Self {
        Self(self.0.member("display_name", display_name.as_ref()))
    }

    /// The telephone number.
    pub fn phone(self, phone: impl AsRef<str>) -> Self {
        Self(self.0.member("phone", phone.as_ref()))
    }

    /// The mail address.
    pub fn email(self, email: impl AsRef<str>) -> Self {
        Self(self.0.member("email", email.as_ref()))
    }
}

/// [`Users::check_nick`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CheckNickUsers(Call<CheckedNick>);

operation!(CheckNickUsers, CheckedNick);

impl CheckNickUsers {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

/// [`Users::rename_nick`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RenameNickUsers(Call<RenamedNick>);

operation!(RenameNickUsers, RenamedNick);

impl RenameNickUsers {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }

    /// What people see.
    pub fn display_name(self, display_name: impl AsRef<str>) -> Self {
        Self(self.0.member("display_name", display_name.as_ref()))
    }

    /// The telephone number.
    pub fn phone(self, phone: impl AsRef<str>) -> Self {
        Self(self.0.member("phone", phone.as_ref()))
    }

    /// The mail address.
    pub fn email(self, email: impl AsRef<str>) -> Self {
        Self(self.0.member("email", email.as_ref()))
    }
}

/// [`Users::get_profile`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetProfileUsers(Call<UserProfile>);

operation!(GetProfileUsers, UserProfile);

impl GetProfileUsers {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

/// [`Users::update_profile`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateProfileUsers(Call<UserProfile>);

operation!(UpdateProfileUsers, UserProfile);

impl UpdateProfileUsers {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }

    /// The nick, with or without `@` before it.
    pub fn nick(self, nick: impl AsRef<str>) -> Self {
        Self(self.0.member("nick", nick.as_ref()))
    }

    /// What people see.
    pub fn display_name(self, display_name: impl AsRef<str>) -> Self {
        Self(self.0.member("display_name", display_name.as_ref()))
    }

    /// The telephone number.
    pub fn phone(self, phone: impl AsRef<str>) -> Self {
        Self(self.0.member("phone", phone.as_ref()))
    }

    /// The mail address.
    pub fn email(self, email: impl AsRef<str>) -> Self {
        Self(self.0.member("email", email.as_ref()))
    }
}

const REGISTER_NICK: Operation = Operation::post("users.register_nick", "/v1/users/register-nick")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true);

const CHECK_NICK: Operation = Operation::get("users.check_nick", "/v1/users/check-nick")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS);

const RENAME_NICK: Operation = Operation::post("users.rename_nick", "/v1/users/rename-nick")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true);

const GET_PROFILE: Operation = Operation::get("users.get_profile", "/v1/users/profile")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS);

const UPDATE_PROFILE: Operation =
    Operation::post("users.update_profile", "/v1/users/profile/update")
        .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true);
