// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Usage` uses are read and written.

use std::collections::BTreeMap;

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    UsageCounter, UsageDimensions, UsagePoint, UsageSeries, UsageSeriesAnswer, UsageSummary,
    UsageSummaryAnswer,
};

impl Decode for UsageCounter {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["used", "limit", "remaining"];
        let mut used = None;
        let mut limit = None;
        let mut remaining = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut used),
            1 => from.set(&mut limit),
            2 => from.set(&mut remaining),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            used: from.required(used, "used")?,
            limit: from.required(limit, "limit")?,
            remaining: from.required(remaining, "remaining")?,
            extra,
        })
    }
}

impl Encode for UsageCounter {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("used", &self.used);
            to.member("limit", &self.limit);
            to.member("remaining", &self.remaining);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UsageCounter);

impl Decode for UsageDimensions {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "requests_per_minute",
            "intents_per_day",
            "inbox_writes_per_day",
            "media_upload_bytes_per_day",
            "media_storage_bytes",
            "webhook_deliveries_per_day",
            "schema_writes_per_day",
        ];
        let mut requests_per_minute = None;
        let mut intents_per_day = None;
        let mut inbox_writes_per_day = None;
        let mut media_upload_bytes_per_day = None;
        let mut media_storage_bytes = None;
        let mut webhook_deliveries_per_day = None;
        let mut schema_writes_per_day = None;
        let mut extra = BTreeMap::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut requests_per_minute),
            1 => from.set(&mut intents_per_day),
            2 => from.set(&mut inbox_writes_per_day),
            3 => from.set(&mut media_upload_bytes_per_day),
            4 => from.set(&mut media_storage_bytes),
            5 => from.set(&mut webhook_deliveries_per_day),
            6 => from.set(&mut schema_writes_per_day),
            _ => from.keep_in(&mut extra),
        })?;
        Ok(Self {
            requests_per_minute: from.required(requests_per_minute, "requests_per_minute")?,
            intents_per_day: from.required(intents_per_day, "intents_per_day")?,
            inbox_writes_per_day: from.required(inbox_writes_per_day, "inbox_writes_per_day")?,
            media_upload_bytes_per_day: from
                .required(media_upload_bytes_per_day, "media_upload_bytes_per_day")?,
            media_storage_bytes: from.required(media_storage_bytes, "media_storage_bytes")?,
            webhook_deliveries_per_day: from
                .required(webhook_deliveries_per_day, "webhook_deliveries_per_day")?,
            schema_writes_per_day: from.required(schema_writes_per_day, "schema_writes_per_day")?,
            extra,
        })
    }
}

impl Encode for UsageDimensions {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("requests_per_minute", &self.requests_per_minute);
            to.member("intents_per_day", &self.intents_per_day);
            to.member("inbox_writes_per_day", &self.inbox_writes_per_day);
            to.member("media_upload_bytes_per_day", &self.media_upload_bytes_per_day);
            to.member("media_storage_bytes", &self.media_storage_bytes);
            to.member("webhook_deliveries_per_day", &self.webhook_deliveries_per_day);
            to.member("schema_writes_per_day", &self.schema_writes_per_day);
            to.rest_of(&self.extra);
        });
    }
}

serde_bridge!(UsageDimensions);

impl Decode for UsagePoint {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["at", "dimensions"];
        let mut at = None;
        let mut dimensions = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut at),
            1 => from.set(&mut dimensions),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            at: from.required(at, "at")?,
            dimensions: from.required(dimensions, "dimensions")?,
            extra,
        })
    }
}

impl Encode for UsagePoint {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("at", &self.at);
            to.member("dimensions", &self.dimensions);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UsagePoint);

impl Decode for UsageSeries {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["org_id", "workspace_id", "granularity", "points"];
        let mut org_id = None;
        let mut workspace_id = None;
        let mut granularity = None;
        let mut points = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut workspace_id),
            2 => from.set(&mut granularity),
            3 => from.set(&mut points),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            granularity: from.required(granularity, "granularity")?,
            points: from.required(points, "points")?,
            extra,
        })
    }
}

impl Encode for UsageSeries {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("granularity", &self.granularity);
            to.member("points", &self.points);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UsageSeries);

impl Decode for UsageSeriesAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "series"];
        let mut ok = None;
        let mut series = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut series),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, series: from.required(series, "series")?, extra })
    }
}

impl Encode for UsageSeriesAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("series", &self.series);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UsageSeriesAnswer);

impl Decode for UsageSummary {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["org_id", "workspace_id", "window_start", "window_end", "dimensions"];
        let mut org_id = None;
        let mut workspace_id = None;
        let mut window_start = None;
        let mut window_end = None;
        let mut dimensions = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut workspace_id),
            2 => from.set(&mut window_start),
            3 => from.set(&mut window_end),
            4 => from.set(&mut dimensions),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            window_start: from.required(window_start, "window_start")?,
            window_end: from.required(window_end, "window_end")?,
            dimensions: from.required(dimensions, "dimensions")?,
            extra,
        })
    }
}

impl Encode for UsageSummary {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("window_start", &self.window_start);
            to.member("window_end", &self.window_end);
            to.member("dimensions", &self.dimensions);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UsageSummary);

impl Decode for UsageSummaryAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "summary"];
        let mut ok = None;
        let mut summary = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut summary),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            summary: from.required(summary, "summary")?,
            extra,
        })
    }
}

impl Encode for UsageSummaryAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("summary", &self.summary);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UsageSummaryAnswer);
