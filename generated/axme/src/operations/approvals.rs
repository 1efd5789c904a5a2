// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Approvals.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{ApprovalAnswer, Decision};

/// Decisions that others wait for.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.approvals().decide("approval_id", "approve").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Approvals(Client);

impl Approvals {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Decides what waits for approval.
    ///
    /// `POST /v1/approvals/{approval_id}/decision`.
    ///
    /// Takes:
    /// - `approval_id`: the approval.
    /// - `decision`: what was decided.
    #[inline]
    pub fn decide(
        &self,
        approval_id: impl AsRef<str>,
        decision: impl Into<Decision>,
    ) -> DecideApprovals {
        let decision: Decision = decision.into();
        DecideApprovals(
            self.0
                .call(&DECIDE)
                .path("approval_id", approval_id.as_ref())
                .member("decision", &decision),
        )
    }
}

/// [`Approvals::decide`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DecideApprovals(Call<ApprovalAnswer>);

operation!(DecideApprovals, ApprovalAnswer);

impl DecideApprovals {
    /// A remark for those who read the decision.
    #[inline]
    pub fn comment(self, comment: impl AsRef<str>) -> Self {
        Self(self.0.member("comment", comment.as_ref()))
    }
}

const DECIDE: Operation =
    Operation::post("approvals.decide", "/v1/approvals/{approval_id}/decision")
        .errors(ERRORS)
        .idempotency("Idempotency-Key", true)
        .key_window(86_400);
