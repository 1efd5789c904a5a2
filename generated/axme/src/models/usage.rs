// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/models.rs). Run: cargo specloom generate axme
//! Types that only `Usage` uses.

use std::collections::BTreeMap;

use specloom_runtime::codegen::string_enum;
use specloom_runtime::{Extra, Timestamp};

use crate::models::QuotaDimensions;

/// How far apart the points of a series are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Granularity {
    /// Sent as `hour`.
    Hour,

    /// Sent as `day`.
    Day,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(Granularity);

impl Granularity {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for Granularity {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "hour" => Self::Hour,
            "day" => Self::Day,
            _ => Self::Unknown(value),
        }
    }
}

/// What was used of what is allowed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageCounter {
    /// How much was used.
    pub used: i64,

    /// How much is allowed.
    pub limit: i64,

    /// What is left; below zero when more was used than is allowed.
    pub remaining: i64,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What was used of each thing that is counted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageDimensions {
    /// Calls in a minute.
    pub requests_per_minute: Option<UsageCounter>,

    /// Intents in a day.
    pub intents_per_day: Option<UsageCounter>,

    /// Writes to inboxes in a day.
    pub inbox_writes_per_day: Option<UsageCounter>,

    /// Bytes of media uploaded in a day.
    pub media_upload_bytes_per_day: Option<UsageCounter>,

    /// Bytes of media that are kept.
    pub media_storage_bytes: Option<UsageCounter>,

    /// Deliveries to webhooks in a day.
    pub webhook_deliveries_per_day: Option<UsageCounter>,

    /// Changes of schemas in a day.
    pub schema_writes_per_day: Option<UsageCounter>,

    /// All other members.
    pub extra: BTreeMap<String, UsageCounter>,
}

/// What was used around one moment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsagePoint {
    /// When it happened.
    pub at: Timestamp,

    /// What was used of each thing.
    pub dimensions: QuotaDimensions,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What a workspace has used, over time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageSeries {
    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// How far apart the points are.
    pub granularity: Granularity,

    /// The points, the oldest first.
    pub points: Vec<UsagePoint>,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What was used over time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageSeriesAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The series.
    pub series: UsageSeries,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What a workspace has used.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageSummary {
    /// The organization.
    pub org_id: String,

    /// The workspace.
    pub workspace_id: String,

    /// The beginning of the time that was counted.
    pub window_start: Timestamp,

    /// The end of the time that was counted.
    pub window_end: Timestamp,

    /// What was used of each thing.
    pub dimensions: UsageDimensions,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// What was used.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UsageSummaryAnswer {
    /// That the call was done.
    pub ok: bool,

    /// The sums.
    pub summary: UsageSummary,

    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// How much time is summed up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UsageWindow {
    /// Sent as `day`.
    Day,

    /// Sent as `week`.
    Week,

    /// Sent as `month`.
    Month,

    /// A value that this version of the crate does not know.
    Unknown(String),
}

string_enum!(UsageWindow);

impl UsageWindow {
    /// The value as it is sent.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Unknown(value) => value,
        }
    }
}

impl From<String> for UsageWindow {
    #[inline]
    fn from(value: String) -> Self {
        match value.as_str() {
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            _ => Self::Unknown(value),
        }
    }
}
