// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Webhooks` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    DeletedSubscription, PublishEvent, PublishedEvent, ReplayedEvent, SubscriptionAnswer,
    SubscriptionList, UpsertSubscription, WebhookSubscription,
};

impl Decode for DeletedSubscription {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "subscription_id", "revoked_at"];
        let mut ok = None;
        let mut subscription_id = None;
        let mut revoked_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut subscription_id),
            2 => from.set(&mut revoked_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            subscription_id: from.required(subscription_id, "subscription_id")?,
            revoked_at: from.required(revoked_at, "revoked_at")?,
            extra,
        })
    }
}

impl Encode for DeletedSubscription {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("subscription_id", &self.subscription_id);
            to.member("revoked_at", &self.revoked_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DeletedSubscription);

impl Decode for PublishEvent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["event_type", "source", "payload"];
        let mut event_type = None;
        let mut source = None;
        let mut payload = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut event_type),
            1 => from.set(&mut source),
            2 => from.set(&mut payload),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            event_type: from.required(event_type, "event_type")?,
            source: from.required(source, "source")?,
            payload: from.required(payload, "payload")?,
            extra,
        })
    }
}

impl Encode for PublishEvent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("event_type", &self.event_type);
            to.member("source", &self.source);
            to.member("payload", &self.payload);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PublishEvent);

impl Decode for PublishedEvent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "ok",
            "accepted_at",
            "event_type",
            "source",
            "owner_agent",
            "event_id",
            "queued_deliveries",
            "processed_deliveries",
            "delivered",
            "pending",
            "dead_lettered",
        ];
        let mut ok = None;
        let mut accepted_at = None;
        let mut event_type = None;
        let mut source = None;
        let mut owner_agent = None;
        let mut event_id = None;
        let mut queued_deliveries = None;
        let mut processed_deliveries = None;
        let mut delivered = None;
        let mut pending = None;
        let mut dead_lettered = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut accepted_at),
            2 => from.set(&mut event_type),
            3 => from.set(&mut source),
            4 => from.set(&mut owner_agent),
            5 => from.set(&mut event_id),
            6 => from.set(&mut queued_deliveries),
            7 => from.set(&mut processed_deliveries),
            8 => from.set(&mut delivered),
            9 => from.set(&mut pending),
            10 => from.set(&mut dead_lettered),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            accepted_at: from.required(accepted_at, "accepted_at")?,
            event_type: from.required(event_type, "event_type")?,
            source: from.required(source, "source")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            event_id: from.required(event_id, "event_id")?,
            queued_deliveries: from.required(queued_deliveries, "queued_deliveries")?,
            processed_deliveries: from.required(processed_deliveries, "processed_deliveries")?,
            delivered: from.required(delivered, "delivered")?,
            pending: from.required(pending, "pending")?,
            dead_lettered: from.required(dead_lettered, "dead_lettered")?,
            extra,
        })
    }
}

impl Encode for PublishedEvent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("accepted_at", &self.accepted_at);
            to.member("event_type", &self.event_type);
            to.member("source", &self.source);
            to.member("owner_agent", &self.owner_agent);
            to.member("event_id", &self.event_id);
            to.member("queued_deliveries", &self.queued_deliveries);
            to.member("processed_deliveries", &self.processed_deliveries);
            to.member("delivered", &self.delivered);
            to.member("pending", &self.pending);
            to.member("dead_lettered", &self.dead_lettered);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PublishedEvent);

impl Decode for ReplayedEvent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "ok",
            "event_id",
            "owner_agent",
            "event_type",
            "queued_deliveries",
            "processed_deliveries",
            "delivered",
            "pending",
            "dead_lettered",
            "replayed_at",
        ];
        let mut ok = None;
        let mut event_id = None;
        let mut owner_agent = None;
        let mut event_type = None;
        let mut queued_deliveries = None;
        let mut processed_deliveries = None;
        let mut delivered = None;
        let mut pending = None;
        let mut dead_lettered = None;
        let mut replayed_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut event_id),
            2 => from.set(&mut owner_agent),
            3 => from.set(&mut event_type),
            4 => from.set(&mut queued_deliveries),
            5 => from.set(&mut processed_deliveries),
            6 => from.set(&mut delivered),
            7 => from.set(&mut pending),
            8 => from.set(&mut dead_lettered),
            9 => from.set(&mut replayed_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            event_id: from.required(event_id, "event_id")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            event_type: from.required(event_type, "event_type")?,
            queued_deliveries: from.required(queued_deliveries, "queued_deliveries")?,
            processed_deliveries: from.required(processed_deliveries, "processed_deliveries")?,
            delivered: from.required(delivered, "delivered")?,
            pending: from.required(pending, "pending")?,
            dead_lettered: from.required(dead_lettered, "dead_lettered")?,
            replayed_at: from.required(replayed_at, "replayed_at")?,
            extra,
        })
    }
}

impl Encode for ReplayedEvent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("event_id", &self.event_id);
            to.member("owner_agent", &self.owner_agent);
            to.member("event_type", &self.event_type);
            to.member("queued_deliveries", &self.queued_deliveries);
            to.member("processed_deliveries", &self.processed_deliveries);
            to.member("delivered", &self.delivered);
            to.member("pending", &self.pending);
            to.member("dead_lettered", &self.dead_lettered);
            to.member("replayed_at", &self.replayed_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ReplayedEvent);

impl Decode for SubscriptionAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "subscription"];
        let mut ok = None;
        let mut subscription = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut subscription),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            subscription: from.required(subscription, "subscription")?,
            extra,
        })
    }
}

impl Encode for SubscriptionAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("subscription", &self.subscription);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(SubscriptionAnswer);

impl Decode for SubscriptionList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "subscriptions"];
        let mut ok = None;
        let mut subscriptions = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut subscriptions),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            subscriptions: from.required(subscriptions, "subscriptions")?,
            extra,
        })
    }
}

impl Encode for SubscriptionList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("subscriptions", &self.subscriptions);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(SubscriptionList);

impl Decode for UpsertSubscription {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["callback_url", "event_types", "secret", "active", "description"];
        let mut callback_url = None;
        let mut event_types = None;
        let mut secret = None;
        let mut active = None;
        let mut description = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut callback_url),
            1 => from.set(&mut event_types),
            2 => from.set(&mut secret),
            3 => from.set(&mut active),
            4 => from.set(&mut description),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            callback_url: from.required(callback_url, "callback_url")?,
            event_types: from.required(event_types, "event_types")?,
            secret: from.required(secret, "secret")?,
            active: from.required(active, "active")?,
            description: from.required(description, "description")?,
            extra,
        })
    }
}

impl Encode for UpsertSubscription {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("callback_url", &self.callback_url);
            to.member("event_types", &self.event_types);
            to.member("secret", &self.secret);
            to.member("active", &self.active);
            to.member("description", &self.description);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpsertSubscription);

impl Decode for WebhookSubscription {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "subscription_id",
            "owner_agent",
            "callback_url",
            "event_types",
            "active",
            "description",
            "created_at",
            "updated_at",
            "revoked_at",
            "secret_hint",
        ];
        let mut subscription_id = None;
        let mut owner_agent = None;
        let mut callback_url = None;
        let mut event_types = None;
        let mut active = None;
        let mut description = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut revoked_at = None;
        let mut secret_hint = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut subscription_id),
            1 => from.set(&mut owner_agent),
            2 => from.set(&mut callback_url),
            3 => from.set(&mut event_types),
            4 => from.set(&mut active),
            5 => from.set(&mut description),
            6 => from.set(&mut created_at),
            7 => from.set(&mut updated_at),
            8 => from.set(&mut revoked_at),
            9 => from.set(&mut secret_hint),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            subscription_id: from.required(subscription_id, "subscription_id")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            callback_url: from.required(callback_url, "callback_url")?,
            event_types: from.required(event_types, "event_types")?,
            active: from.required(active, "active")?,
            description: from.required(description, "description")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            revoked_at: from.required(revoked_at, "revoked_at")?,
            secret_hint: from.required(secret_hint, "secret_hint")?,
            extra,
        })
    }
}

impl Encode for WebhookSubscription {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("subscription_id", &self.subscription_id);
            to.member("owner_agent", &self.owner_agent);
            to.member("callback_url", &self.callback_url);
            to.member("event_types", &self.event_types);
            to.member("active", &self.active);
            to.member("description", &self.description);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.always("revoked_at", &self.revoked_at);
            to.always("secret_hint", &self.secret_hint);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(WebhookSubscription);
