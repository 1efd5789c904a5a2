// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Access requests.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{
    AccessRequestAnswer, AccessRequestList, AccessRequestState, CreateAccessRequest, ReviewDecision,
};

/// Requests for access, and decisions on them.
///
/// ```no_run
/// use axme::models::CreateAccessRequest;
///
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.access_requests().create(&CreateAccessRequest::new("create_organization", "requester_actor_id")).await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct AccessRequests(Client);

impl AccessRequests {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Asks for access.
    ///
    /// `POST /v1/access-requests`.
    #[inline]
    pub fn create(&self, body: &CreateAccessRequest) -> Call<AccessRequestAnswer> {
        self.0.call(&CREATE).json(body)
    }

    /// Lists requests for access.
    ///
    /// `GET /v1/access-requests`.
    #[inline]
    pub fn list(&self) -> ListAccessRequests {
        ListAccessRequests(self.0.call(&LIST))
    }

    /// Reads a request for access.
    ///
    /// `GET /v1/access-requests/{access_request_id}`.
    ///
    /// Takes:
    /// - `access_request_id`: the request for access.
    #[inline]
    pub fn get(&self, access_request_id: impl AsRef<str>) -> Call<AccessRequestAnswer> {
        self.0.call(&GET).path("access_request_id", access_request_id.as_ref())
    }

    /// Decides on a request for access.
    ///
    /// `POST /v1/access-requests/{access_request_id}/review`.
    ///
    /// Takes:
    /// - `access_request_id`: the request for access.
    /// - `decision`: what was decided.
    /// - `reviewer_actor_id`: who reviews.
    #[inline]
    pub fn review(
        &self,
        access_request_id: impl AsRef<str>,
        decision: impl Into<ReviewDecision>,
        reviewer_actor_id: impl AsRef<str>,
    ) -> ReviewAccessRequests {
        let decision: ReviewDecision = decision.into();
        ReviewAccessRequests(
            self.0
                .call(&REVIEW)
                .path("access_request_id", access_request_id.as_ref())
                .member("decision", &decision)
                .member("reviewer_actor_id", reviewer_actor_id.as_ref()),
        )
    }
}

/// [`AccessRequests::list`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListAccessRequests(Call<AccessRequestList>);

operation!(ListAccessRequests, AccessRequestList);

impl ListAccessRequests {
    /// Only those of this organization.
    #[inline]
    pub fn org_id(self, org_id: impl AsRef<str>) -> Self {
        Self(self.0.query("org_id", org_id.as_ref()))
    }

    /// Only those of this workspace.
    #[inline]
    pub fn workspace_id(self, workspace_id: impl AsRef<str>) -> Self {
        Self(self.0.query("workspace_id", workspace_id.as_ref()))
    }

    /// Only requests that stand so.
    #[inline]
    pub fn state(self, state: impl Into<AccessRequestState>) -> Self {
        let state: AccessRequestState = state.into();
        Self(self.0.query("state", state))
    }
}

/// [`AccessRequests::review`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ReviewAccessRequests(Call<AccessRequestAnswer>);

operation!(ReviewAccessRequests, AccessRequestAnswer);

impl ReviewAccessRequests {
    /// What the reviewer says.
    #[inline]
    pub fn review_comment(self, review_comment: impl AsRef<str>) -> Self {
        Self(self.0.member("review_comment", review_comment.as_ref()))
    }
}

const CREATE: Operation = Operation::post("access_requests.create", "/v1/access-requests")
    .errors(ERRORS)
    .idempotency("Idempotency-Key", true)
    .key_window(86_400);

const LIST: Operation =
    Operation::get("access_requests.list", "/v1/access-requests").errors(ERRORS);

const GET: Operation =
    Operation::get("access_requests.get", "/v1/access-requests/{access_request_id}").errors(ERRORS);

const REVIEW: Operation =
    Operation::post("access_requests.review", "/v1/access-requests/{access_request_id}/review")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400);
