// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Usage` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    UsageCounter, UsageDimensions, UsagePoint, UsageSeries, UsageSeriesAnswer, UsageSummary,
    UsageSummaryAnswer,
};

json_struct!(UsageCounter { used: "used", limit: "limit", remaining: "remaining", ..extra });

json_struct!(UsageDimensions {
    requests_per_minute: "requests_per_minute",
    intents_per_day: "intents_per_day",
    inbox_writes_per_day: "inbox_writes_per_day",
    media_upload_bytes_per_day: "media_upload_bytes_per_day",
    media_storage_bytes: "media_storage_bytes",
    webhook_deliveries_per_day: "webhook_deliveries_per_day",
    schema_writes_per_day: "schema_writes_per_day",
    ..extra
});

json_struct!(UsagePoint { at: "at", dimensions: "dimensions", ..extra });

json_struct!(UsageSeries {
    org_id: "org_id",
    workspace_id: "workspace_id",
    granularity: "granularity",
    points: "points",
    ..extra
});

json_struct!(UsageSeriesAnswer { ok: "ok", series: "series", ..extra });

json_struct!(UsageSummary {
    org_id: "org_id",
    workspace_id: "workspace_id",
    window_start: "window_start",
    window_end: "window_end",
    dimensions: "dimensions",
    ..extra
});

json_struct!(UsageSummaryAnswer { ok: "ok", summary: "summary", ..extra });
