// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Service accounts.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client, Nullable, Timestamp};

use crate::error::ERRORS;
use crate::models::{
    CreateServiceAccount, RevokedServiceAccountKeyAnswer, ServiceAccountAnswer,
    ServiceAccountKeyAnswer, ServiceAccountList,
};

/// Accounts that programs use, and their keys.
///
/// ```no_run
/// use axme::models::CreateServiceAccount;
///
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.service_accounts().create(&CreateServiceAccount::new("org_id", "workspace_id", "name", "created_by_actor_id")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ServiceAccounts(Client);

impl ServiceAccounts {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Makes a service account.
    ///
    /// `POST /v1/service-accounts`.
    #[inline]
    pub fn create(&self, body: &CreateServiceAccount) -> Call<ServiceAccountAnswer> {
        self.0.call(&CREATE).json(body)
    }

    /// Lists service accounts.
    ///
    /// `GET /v1/service-accounts`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    #[inline]
    pub fn list(&self, org_id: impl AsRef<str>) -> ListServiceAccounts {
        ListServiceAccounts(self.0.call(&LIST).query("org_id", org_id.as_ref()))
    }

    /// Reads a service account.
    ///
    /// `GET /v1/service-accounts/{service_account_id}`.
    ///
    /// Takes:
    /// - `service_account_id`: the service account.
    #[inline]
    pub fn get(&self, service_account_id: impl AsRef<str>) -> Call<ServiceAccountAnswer> {
        self.0.call(&GET).path("service_account_id", service_account_id.as_ref())
    }

    /// Makes a key for a service account.
    ///
    /// `POST /v1/service-accounts/{service_account_id}/keys`.
    ///
    /// The key stands in this answer and in no other.
    ///
    /// Takes:
    /// - `service_account_id`: the service account.
    /// - `created_by_actor_id`: who made it.
    #[inline]
    pub fn create_key(
        &self,
        service_account_id: impl AsRef<str>,
        created_by_actor_id: impl AsRef<str>,
    ) -> CreateKeyServiceAccounts {
        CreateKeyServiceAccounts(
            self.0
                .call(&CREATE_KEY)
                .path("service_account_id", service_account_id.as_ref())
                .member("created_by_actor_id", created_by_actor_id.as_ref()),
        )
    }

    /// Revokes a key.
    ///
    /// `POST /v1/service-accounts/{service_account_id}/keys/{key_id}/revoke`.
    ///
    /// Takes:
    /// - `service_account_id`: the service account.
    /// - `key_id`: the key.
    #[inline]
    pub fn revoke_key(
        &self,
        service_account_id: impl AsRef<str>,
        key_id: impl AsRef<str>,
    ) -> Call<RevokedServiceAccountKeyAnswer> {
        self.0
            .call(&REVOKE_KEY)
            .path("service_account_id", service_account_id.as_ref())
            .path("key_id", key_id.as_ref())
    }
}

/// [`ServiceAccounts::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListServiceAccounts(Call<ServiceAccountList>);

operation!(ListServiceAccounts, ServiceAccountList);

impl ListServiceAccounts {
    /// Only those of this workspace.
    #[inline]
    pub fn workspace_id(self, workspace_id: impl AsRef<str>) -> Self {
        Self(self.0.query("workspace_id", workspace_id.as_ref()))
    }
}

/// [`ServiceAccounts::create_key`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateKeyServiceAccounts(Call<ServiceAccountKeyAnswer>);

operation!(CreateKeyServiceAccounts, ServiceAccountKeyAnswer);

impl CreateKeyServiceAccounts {
    /// When it ends to be valid.
    #[inline]
    pub fn expires_at(self, expires_at: impl Into<Nullable<Timestamp>>) -> Self {
        let expires_at: Nullable<Timestamp> = expires_at.into();
        Self(self.0.member("expires_at", &expires_at))
    }
}

const CREATE: Operation = Operation::post("service_accounts.create", "/v1/service-accounts")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);

const LIST: Operation =
    Operation::get("service_accounts.list", "/v1/service-accounts").errors(ERRORS);

const GET: Operation =
    Operation::get("service_accounts.get", "/v1/service-accounts/{service_account_id}")
        .errors(ERRORS);

const CREATE_KEY: Operation = Operation::post(
    "service_accounts.create_key",
    "/v1/service-accounts/{service_account_id}/keys",
)
.errors(ERRORS)
.idempotency("Idempotency-Key", true)
.key_window(86_400);

const REVOKE_KEY: Operation = Operation::post(
    "service_accounts.revoke_key",
    "/v1/service-accounts/{service_account_id}/keys/{key_id}/revoke",
)
.errors(ERRORS)
.idempotency("Idempotency-Key", true)
.key_window(86_400);
