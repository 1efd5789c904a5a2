// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Webhooks` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    DeletedSubscription, PublishEvent, PublishedEvent, ReplayedEvent, SubscriptionAnswer,
    SubscriptionList, UpsertSubscription, WebhookSubscription,
};

json_struct!(DeletedSubscription {
    ok: "ok",
    subscription_id: "subscription_id",
    revoked_at: "revoked_at",
    ..extra
});

json_struct!(PublishEvent {
    event_type: "event_type",
    source: "source",
    payload: "payload",
    ..extra
});

json_struct!(PublishedEvent {
    ok: "ok",
    accepted_at: "accepted_at",
    event_type: "event_type",
    source: "source",
    owner_agent: "owner_agent",
    event_id: "event_id",
    queued_deliveries: "queued_deliveries",
    processed_deliveries: "processed_deliveries",
    delivered: "delivered",
    pending: "pending",
    dead_lettered: "dead_lettered",
    ..extra
});

json_struct!(ReplayedEvent {
    ok: "ok",
    event_id: "event_id",
    owner_agent: "owner_agent",
    event_type: "event_type",
    queued_deliveries: "queued_deliveries",
    processed_deliveries: "processed_deliveries",
    delivered: "delivered",
    pending: "pending",
    dead_lettered: "dead_lettered",
    replayed_at: "replayed_at",
    ..extra
});

json_struct!(SubscriptionAnswer { ok: "ok", subscription: "subscription", ..extra });

json_struct!(SubscriptionList { ok: "ok", subscriptions: "subscriptions", ..extra });

json_struct!(UpsertSubscription {
    callback_url: "callback_url",
    event_types: "event_types",
    secret: "secret",
    active: "active",
    description: "description",
    ..extra
});

json_struct!(WebhookSubscription {
    subscription_id: "subscription_id",
    owner_agent: "owner_agent",
    callback_url: "callback_url",
    event_types: "event_types",
    active: "active",
    description: "description",
    created_at: "created_at",
    updated_at: "updated_at",
    revoked_at: "revoked_at" | null,
    secret_hint: "secret_hint" | null,
    ..extra
});
