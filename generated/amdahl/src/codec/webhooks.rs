// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate amdahl
//! How the types that only `Webhooks` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{Webhook, WebhookCreate, WebhookList, WebhookPatch};

json_struct!(Webhook {
    id: "id",
    url: "url",
    events: "events",
    description: "description",
    secret: "secret",
    active: "active" | "enabled",
    created_at: "created_at",
    ..extra
});

json_struct!(WebhookCreate { url: "url", events: "events", description: "description", ..extra });

json_struct!(WebhookList { items: "items" | "webhooks", next_cursor: "next_cursor", ..extra });

json_struct!(WebhookPatch {
    url: "url",
    events: "events",
    description: "description",
    active: "active",
    ..extra
});
