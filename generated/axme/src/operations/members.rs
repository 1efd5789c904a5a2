// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Members.

use specloom_runtime::codegen::{Fill as BodyFill, FillFrom, Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{AddMember, MemberAnswer, MemberList, RemovedMember, UpdateMember};

/// Who belongs to an organization, and what they may do.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.members().list("org_id").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Members(Client);

impl Members {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Lists the members of an organization.
    ///
    /// `GET /v1/organizations/{org_id}/members`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    #[inline]
    pub fn list(&self, org_id: impl AsRef<str>) -> ListMembers {
        ListMembers(self.0.call(&LIST).path("org_id", org_id.as_ref()))
    }

    /// Adds a member to an organization.
    ///
    /// `POST /v1/organizations/{org_id}/members`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    #[inline]
    pub fn add(&self, org_id: impl AsRef<str>, body: &AddMember) -> Call<MemberAnswer> {
        self.0.call(&ADD).path("org_id", org_id.as_ref()).json(body)
    }

    /// Changes the role or the status of a member.
    ///
    /// `PATCH /v1/organizations/{org_id}/members/{member_id}`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `member_id`: the membership.
    #[inline]
    pub fn update(
        &self,
        org_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
        body: &UpdateMember,
    ) -> Call<MemberAnswer> {
        self.0
            .call(&UPDATE)
            .path("org_id", org_id.as_ref())
            .path("member_id", member_id.as_ref())
            .json(body)
    }

    /// Removes a member from an organization.
    ///
    /// `DELETE /v1/organizations/{org_id}/members/{member_id}`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `member_id`: the membership.
    #[inline]
    pub fn remove(
        &self,
        org_id: impl AsRef<str>,
        member_id: impl AsRef<str>,
    ) -> Call<RemovedMember> {
        self.0.call(&REMOVE).path("org_id", org_id.as_ref()).path("member_id", member_id.as_ref())
    }
}

/// [`Members::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListMembers(Call<MemberList>);

operation!(ListMembers, MemberList);

impl ListMembers {
    /// Only those of this workspace.
    #[inline]
    pub fn workspace_id(self, workspace_id: impl AsRef<str>) -> Self {
        Self(self.0.query("workspace_id", workspace_id.as_ref()))
    }
}

const LIST: Operation =
    Operation::get("members.list", "/v1/organizations/{org_id}/members").errors(ERRORS);

const ADD: Operation = Operation::post("members.add", "/v1/organizations/{org_id}/members")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400)
    .fills(&[BodyFill { member: "org_id", from: FillFrom::Path("org_id") }]);

const UPDATE: Operation =
    Operation::patch("members.update", "/v1/organizations/{org_id}/members/{member_id}")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400)
        .fills(&[
            BodyFill { member: "org_id", from: FillFrom::Path("org_id") },
            BodyFill { member: "member_id", from: FillFrom::Path("member_id") },
        ]);

const REMOVE: Operation =
    Operation::delete("members.remove", "/v1/organizations/{org_id}/members/{member_id}")
        .errors(ERRORS);
