// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate automio
//! Hosted task.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client, RetryPolicy};

use crate::error::ERRORS;
use crate::models::{ProgressResult, ProgressStatus};

/// How far a task has come.
///
/// ```no_run
/// # async fn example(client: automio::Client) -> Result<(), automio::Error> {
/// let answer = client.hosted_task().set_progress("task_id", 1, "info").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct HostedTask(Client);

impl HostedTask {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Tells how far a task has come.
    ///
    /// `POST /set-progress/{task_id}/`.
    ///
    /// Takes:
    /// - `task_id`: the task.
    /// - `progress`: percent done, from 0 to 100.
    /// - `info`: what is being done, for people.
    #[inline]
    pub fn set_progress(
        &self,
        task_id: impl AsRef<str>,
        progress: i64,
        info: impl AsRef<str>,
    ) -> SetProgressHostedTask {
        SetProgressHostedTask(
            self.0
                .call(&SET_PROGRESS)
                .member("status", "pending")
                .path("task_id", task_id.as_ref())
                .member("progress", &progress)
                .member("info", info.as_ref()),
        )
    }
}

/// [`HostedTask::set_progress`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SetProgressHostedTask(Call<ProgressResult>);

operation!(SetProgressHostedTask, ProgressResult);

impl SetProgressHostedTask {
    /// The state of the task.
    ///
    /// `pending` is sent unless this is called.
    #[inline]
    pub fn status(self, status: impl Into<ProgressStatus>) -> Self {
        let status: ProgressStatus = status.into();
        Self(self.0.member("status", &status))
    }
}

const SET_PROGRESS: Operation = Operation::post("task.set_progress", "/set-progress/{task_id}/")
    .server("{cache_service_url}")
    .auth(&[&["cache_token"]])
    .errors(ERRORS)
    .retry(&RetryPolicy::NEVER);
