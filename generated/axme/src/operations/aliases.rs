// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Aliases.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{AliasAnswer, AliasList, AliasResolutionAnswer, AliasStatus, BindAlias};

/// Other names of principals.
///
/// ```no_run
/// use axme::models::BindAlias;
///
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.aliases().bind(&BindAlias::new("principal_id", "alias", "communication")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Aliases(Client);

impl Aliases {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Gives a principal an alias.
    ///
    /// `POST /v1/aliases`.
    #[inline]
    pub fn bind(&self, body: &BindAlias) -> Call<AliasAnswer> {
        self.0.call(&BIND).json(body)
    }

    /// Lists aliases.
    ///
    /// `GET /v1/aliases`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    #[inline]
    pub fn list(&self, org_id: impl AsRef<str>) -> ListAliases {
        ListAliases(self.0.call(&LIST).query("org_id", org_id.as_ref()))
    }

    /// Looks up what an alias leads to.
    ///
    /// `GET /v1/aliases/resolve`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `workspace_id`: the workspace.
    /// - `alias`: the alias.
    #[inline]
    pub fn resolve(
        &self,
        org_id: impl AsRef<str>,
        workspace_id: impl AsRef<str>,
        alias: impl AsRef<str>,
    ) -> Call<AliasResolutionAnswer> {
        self.0
            .call(&RESOLVE)
            .query("org_id", org_id.as_ref())
            .query("workspace_id", workspace_id.as_ref())
            .query("alias", alias.as_ref())
    }

    /// Revokes an alias.
    ///
    /// `POST /v1/aliases/{alias_id}/revoke`.
    ///
    /// Takes:
    /// - `alias_id`: the alias.
    #[inline]
    pub fn revoke(&self, alias_id: impl AsRef<str>) -> Call<AliasAnswer> {
        self.0.call(&REVOKE).path("alias_id", alias_id.as_ref())
    }
}

/// [`Aliases::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListAliases(Call<AliasList>);

operation!(ListAliases, AliasList);

impl ListAliases {
    /// Only those of this workspace.
    #[inline]
    pub fn workspace_id(self, workspace_id: impl AsRef<str>) -> Self {
        Self(self.0.query("workspace_id", workspace_id.as_ref()))
    }

    /// Only those of this principal.
    #[inline]
    pub fn principal_id(self, principal_id: impl AsRef<str>) -> Self {
        Self(self.0.query("principal_id", principal_id.as_ref()))
    }

    /// Only aliases that stand so.
    #[inline]
    pub fn status(self, status: impl Into<AliasStatus>) -> Self {
        let status: AliasStatus = status.into();
        Self(self.0.query("status", status))
    }

    /// How many at most; 200 if nothing is said.
    #[inline]
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }
}

const BIND: Operation = Operation::post("aliases.bind", "/v1/aliases")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);

const LIST: Operation = Operation::get("aliases.list", "/v1/aliases").errors(ERRORS);

const RESOLVE: Operation = Operation::get("aliases.resolve", "/v1/aliases/resolve").errors(ERRORS);

const REVOKE: Operation = Operation::post("aliases.revoke", "/v1/aliases/{alias_id}/revoke")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);
