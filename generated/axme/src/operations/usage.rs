// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/operations.rs). Run: cargo specloom generate axme
//! Usage.

use specloom_runtime::codegen::{Operation, operation};
use specloom_runtime::{Call, Client};

use crate::error::ERRORS;
use crate::models::{UsageSeriesAnswer, UsageSummaryAnswer, UsageWindow};

/// What a workspace has used.
///
/// ```no_run
/// # async fn example(client: axme::Client) -> Result<(), axme::Error> {
/// let answer = client.usage().summary("org_id", "workspace_id").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Usage(Client);

impl Usage {
    pub(crate) fn new(client: Client) -> Self {
        Self(client)
    }

    /// Sums up what a workspace has used.
    ///
    /// `GET /v1/usage/summary`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `workspace_id`: the workspace.
    #[inline]
    pub fn summary(&self, org_id: impl AsRef<str>, workspace_id: impl AsRef<str>) -> SummaryUsage {
        SummaryUsage(
            self.0
                .call(&SUMMARY)
                .query("org_id", org_id.as_ref())
                .query("workspace_id", workspace_id.as_ref()),
        )
    }

    /// Says what a workspace has used, over time.
    ///
    /// `GET /v1/usage/timeseries`.
    ///
    /// Takes:
    /// - `org_id`: the organization.
    /// - `workspace_id`: the workspace.
    #[inline]
    pub fn timeseries(
        &self,
        org_id: impl AsRef<str>,
        workspace_id: impl AsRef<str>,
    ) -> TimeseriesUsage {
        TimeseriesUsage(
            self.0
                .call(&TIMESERIES)
                .query("org_id", org_id.as_ref())
                .query("workspace_id", workspace_id.as_ref()),
        )
    }
}

/// [`Usage::summary`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SummaryUsage(Call<UsageSummaryAnswer>);

operation!(SummaryUsage, UsageSummaryAnswer);

impl SummaryUsage {
    /// How much time is summed up; a day if nothing is said.
    #[inline]
    pub fn window(self, window: impl Into<UsageWindow>) -> Self {
        let window: UsageWindow = window.into();
        Self(self.0.query("window", window))
    }
}

/// [`Usage::timeseries`], with what may be said besides.
#[derive(Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TimeseriesUsage(Call<UsageSeriesAnswer>);

operation!(TimeseriesUsage, UsageSeriesAnswer);

impl TimeseriesUsage {
    /// How many days; 30 if nothing is said.
    #[inline]
    pub fn window_days(self, window_days: i32) -> Self {
        Self(self.0.query("window_days", window_days))
    }
}

const SUMMARY: Operation = Operation::get("usage.summary", "/v1/usage/summary").errors(ERRORS);

const TIMESERIES: Operation =
    Operation::get("usage.timeseries", "/v1/usage/timeseries").errors(ERRORS);
