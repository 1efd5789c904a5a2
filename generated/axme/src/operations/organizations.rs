// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Organizations.

use specloom_runtime::codegen::{Operation, operation};
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
    pub fn create(&self, body: &CreateOrganization) -> CreateOrganizations {
        CreateOrganizations(self.0.call(&CREATE).json(body))
    }

    /// Reads an organization.
    ///
    /// `GET /v1/organizations/{org_id}`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    pub fn get(&self, org_id: impl AsRef<str>) -> GetOrganizations {
        GetOrganizations(self.0.call(&GET).path("org_id", org_id.as_ref()))
    }

    /// Changes the members of an organization that are given.
    ///
    /// `PATCH /v1/organizations/{org_id}`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    pub fn update(
        &self,
        org_id: impl AsRef<str>,
        body: &UpdateOrganization,
    ) -> UpdateOrganizations {
        UpdateOrganizations(self.0.call(&UPDATE).path("org_id", org_id.as_ref()).json(body))
    }
}

/// [`Organizations::create`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateOrganizations(Call<OrganizationAnswer>);

operation!(CreateOrganizations, OrganizationAnswer);

impl CreateOrganizations {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

/// [`Organizations::get`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetOrganizations(Call<OrganizationAnswer>);

operation!(GetOrganizations, OrganizationAnswer);

impl GetOrganizations {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

/// [`Organizations::update`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateOrganizations(Call<OrganizationAnswer>);

operation!(UpdateOrganizations, OrganizationAnswer);

impl UpdateOrganizations {
    /// A name for the call that shows in the logs of the platform; a UUID is usual.
    pub fn trace(self, trace: impl AsRef<str>) -> Self {
        Self(self.0.header_param("X-Trace-Id", trace.as_ref()))
    }
}

const CREATE: Operation = Operation::post("organizations.create", "/v1/organizations")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true);

const GET: Operation = Operation::get("organizations.get", "/v1/organizations/{org_id}")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS);

const UPDATE: Operation = Operation::patch("organizations.update", "/v1/organizations/{org_id}")
    .auth(&[&["api_key", "bearer"], &["api_key"], &["bearer"]])
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true);
