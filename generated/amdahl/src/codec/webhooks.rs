// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate amdahl
//! How the types that only `Webhooks` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{Webhook, WebhookCreate, WebhookList, WebhookPatch};

impl Decode for Webhook {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["id", "url", "events", "description", "secret", "active", "created_at", "enabled"];
        let mut id = None;
        let mut url = None;
        let mut events = None;
        let mut description = None;
        let mut secret = None;
        let mut active = None;
        let mut created_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut url),
            2 => from.set(&mut events),
            3 => from.set(&mut description),
            4 => from.set(&mut secret),
            5 | 7 => from.set(&mut active),
            6 => from.set(&mut created_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            url: from.required(url, "url")?,
            events: from.required(events, "events")?,
            description: from.required(description, "description")?,
            secret: from.required(secret, "secret")?,
            active: from.required(active, "active")?,
            created_at: from.required(created_at, "created_at")?,
            extra,
        })
    }
}

impl Encode for Webhook {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("url", &self.url);
            to.member("events", &self.events);
            to.member("description", &self.description);
            to.member("secret", &self.secret);
            to.member("active", &self.active);
            to.member("created_at", &self.created_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Webhook);

impl Decode for WebhookCreate {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["url", "events", "description"];
        let mut url = None;
        let mut events = None;
        let mut description = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut url),
            1 => from.set(&mut events),
            2 => from.set(&mut description),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            url: from.required(url, "url")?,
            events: from.required(events, "events")?,
            description: from.required(description, "description")?,
            extra,
        })
    }
}

impl Encode for WebhookCreate {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("url", &self.url);
            to.member("events", &self.events);
            to.member("description", &self.description);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(WebhookCreate);

impl Decode for WebhookList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["items", "next_cursor", "webhooks"];
        let mut items = None;
        let mut next_cursor = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 | 2 => from.set(&mut items),
            1 => from.set(&mut next_cursor),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            items: from.required(items, "items")?,
            next_cursor: from.required(next_cursor, "next_cursor")?,
            extra,
        })
    }
}

impl Encode for WebhookList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("items", &self.items);
            to.member("next_cursor", &self.next_cursor);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(WebhookList);

impl Decode for WebhookPatch {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["url", "events", "description", "active"];
        let mut url = None;
        let mut events = None;
        let mut description = None;
        let mut active = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut url),
            1 => from.set(&mut events),
            2 => from.set(&mut description),
            3 => from.set(&mut active),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            url: from.required(url, "url")?,
            events: from.required(events, "events")?,
            description: from.required(description, "description")?,
            active: from.required(active, "active")?,
            extra,
        })
    }
}

impl Encode for WebhookPatch {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("url", &self.url);
            to.member("events", &self.events);
            to.member("description", &self.description);
            to.member("active", &self.active);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(WebhookPatch);
