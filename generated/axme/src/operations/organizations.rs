// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Organizations.

use specloom_runtime::codegen::{Fill as BodyFill, FillFrom, Operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{CreateOrganization, OrganizationAnswer, UpdateOrganization};

/// Organizations.
///
/// ```no_run
/// use axme::models::CreateOrganization;
///
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.organizations().create(&CreateOrganization::new("name", "requested_by_actor_id")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Organizations(Client);

impl Organizations {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Makes an organization.
    ///
    /// `POST /v1/organizations`.
    #[inline]
    pub fn create(&self, body: &CreateOrganization) -> Call<OrganizationAnswer> {
        self.0.call(&CREATE).json(body)
    }

    /// Reads an organization.
    ///
    /// `GET /v1/organizations/{org_id}`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    #[inline]
    pub fn get(&self, org_id: impl AsRef<str>) -> Call<OrganizationAnswer> {
        self.0.call(&GET).path("org_id", org_id.as_ref())
    }

    /// Changes the members of an organization that are given.
    ///
    /// `PATCH /v1/organizations/{org_id}`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    #[inline]
    pub fn update(
        &self,
        org_id: impl AsRef<str>,
        body: &UpdateOrganization,
    ) -> Call<OrganizationAnswer> {
        self.0.call(&UPDATE).path("org_id", org_id.as_ref()).json(body)
    }
}

const CREATE: Operation = Operation::post("organizations.create", "/v1/organizations")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);

const GET: Operation =
    Operation::get("organizations.get", "/v1/organizations/{org_id}").errors(ERRORS);

const UPDATE: Operation = Operation::patch("organizations.update", "/v1/organizations/{org_id}")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .fills(&[BodyFill { member: "org_id", from: FillFrom::Path("org_id") }]);
