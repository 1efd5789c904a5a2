// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Invites.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{AcceptedInvite, Invite};

/// Invites to the platform.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.invites().create("owner_agent").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Invites(Client);

impl Invites {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Makes an invite.
    ///
    /// `POST /v1/invites/create`.
    ///
    /// Takes:
    /// - `owner_agent`: the agent who invites.
    #[inline]
    pub fn create(&self, owner_agent: impl AsRef<str>) -> CreateInvites {
        CreateInvites(self.0.call(&CREATE).member("owner_agent", owner_agent.as_ref()))
    }

    /// Reads an invite.
    ///
    /// `GET /v1/invites/{token}`.
    ///
    /// Takes:
    /// - `token`: the token of the invite.
    #[inline]
    pub fn get(&self, token: impl AsRef<str>) -> Call<Invite> {
        self.0.call(&GET).path("token", token.as_ref())
    }

    /// Accepts an invite.
    ///
    /// `POST /v1/invites/{token}/accept`.
    ///
    /// Takes:
    /// - `token`: the token of the invite.
    /// - `nick`: the nick, with or without `@` before it.
    #[inline]
    pub fn accept(&self, token: impl AsRef<str>, nick: impl AsRef<str>) -> AcceptInvites {
        AcceptInvites(
            self.0.call(&ACCEPT).path("token", token.as_ref()).member("nick", nick.as_ref()),
        )
    }
}

/// [`Invites::create`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateInvites(Call<Invite>);

operation!(CreateInvites, Invite);

impl CreateInvites {
    /// Who the invite is for, in words.
    #[inline]
    pub fn recipient_hint(self, recipient_hint: impl AsRef<str>) -> Self {
        Self(self.0.member("recipient_hint", recipient_hint.as_ref()))
    }

    /// How long it stays valid, in seconds.
    #[inline]
    pub fn ttl_seconds(self, ttl_seconds: i64) -> Self {
        Self(self.0.member("ttl_seconds", &ttl_seconds))
    }
}

/// [`Invites::accept`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AcceptInvites(Call<AcceptedInvite>);

operation!(AcceptInvites, AcceptedInvite);

impl AcceptInvites {
    /// What people see.
    #[inline]
    pub fn display_name(self, display_name: impl AsRef<str>) -> Self {
        Self(self.0.member("display_name", display_name.as_ref()))
    }
}

const CREATE: Operation = Operation::post("invites.create", "/v1/invites/create")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);

const GET: Operation = Operation::get("invites.get", "/v1/invites/{token}").errors(ERRORS);

const ACCEPT: Operation = Operation::post("invites.accept", "/v1/invites/{token}/accept")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);
