// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Inbox` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    DecisionComment, Delegate, DeleteMessages, DeletedMessages, InboxChange, InboxChanges,
    InboxThread, Reply, ThreadAnswer, ThreadList, TimelineEvent,
};

impl Decode for DecisionComment {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["comment"];
        let mut comment = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut comment),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { comment: from.required(comment, "comment")?, extra })
    }
}

impl Encode for DecisionComment {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("comment", &self.comment);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DecisionComment);

impl Decode for Delegate {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["delegate_to", "note"];
        let mut delegate_to = None;
        let mut note = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut delegate_to),
            1 => from.set(&mut note),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            delegate_to: from.required(delegate_to, "delegate_to")?,
            note: from.required(note, "note")?,
            extra,
        })
    }
}

impl Encode for Delegate {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("delegate_to", &self.delegate_to);
            to.member("note", &self.note);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Delegate);

impl Decode for DeleteMessages {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["mode", "message_ids", "limit"];
        let mut mode = None;
        let mut message_ids = None;
        let mut limit = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut mode),
            1 => from.set(&mut message_ids),
            2 => from.set(&mut limit),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            mode: from.required(mode, "mode")?,
            message_ids: from.required(message_ids, "message_ids")?,
            limit: from.required(limit, "limit")?,
            extra,
        })
    }
}

impl Encode for DeleteMessages {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("mode", &self.mode);
            to.member("message_ids", &self.message_ids);
            to.member("limit", &self.limit);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DeleteMessages);

impl Decode for DeletedMessages {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "thread", "mode", "deleted_count", "message_ids"];
        let mut ok = None;
        let mut thread = None;
        let mut mode = None;
        let mut deleted_count = None;
        let mut message_ids = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut thread),
            2 => from.set(&mut mode),
            3 => from.set(&mut deleted_count),
            4 => from.set(&mut message_ids),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            thread: from.required(thread, "thread")?,
            mode: from.required(mode, "mode")?,
            deleted_count: from.required(deleted_count, "deleted_count")?,
            message_ids: from.required(message_ids, "message_ids")?,
            extra,
        })
    }
}

impl Encode for DeletedMessages {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("thread", &self.thread);
            to.member("mode", &self.mode);
            to.member("deleted_count", &self.deleted_count);
            to.member("message_ids", &self.message_ids);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DeletedMessages);

impl Decode for InboxChange {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["cursor", "thread"];
        let mut cursor = None;
        let mut thread = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut cursor),
            1 => from.set(&mut thread),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            cursor: from.required(cursor, "cursor")?,
            thread: from.required(thread, "thread")?,
            extra,
        })
    }
}

impl Encode for InboxChange {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("cursor", &self.cursor);
            to.member("thread", &self.thread);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(InboxChange);

impl Decode for InboxChanges {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "changes", "next_cursor", "has_more"];
        let mut ok = None;
        let mut changes = None;
        let mut next_cursor = None;
        let mut has_more = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut changes),
            2 => from.set(&mut next_cursor),
            3 => from.set(&mut has_more),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            changes: from.required(changes, "changes")?,
            next_cursor: from.required(next_cursor, "next_cursor")?,
            has_more: from.required(has_more, "has_more")?,
            extra,
        })
    }
}

impl Encode for InboxChanges {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("changes", &self.changes);
            to.member("next_cursor", &self.next_cursor);
            to.member("has_more", &self.has_more);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(InboxChanges);

impl Decode for InboxThread {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "thread_id",
            "intent_id",
            "status",
            "owner_agent",
            "from_agent",
            "to_agent",
            "created_at",
            "updated_at",
            "timeline",
        ];
        let mut thread_id = None;
        let mut intent_id = None;
        let mut status = None;
        let mut owner_agent = None;
        let mut from_agent = None;
        let mut to_agent = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut timeline = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut thread_id),
            1 => from.set(&mut intent_id),
            2 => from.set(&mut status),
            3 => from.set(&mut owner_agent),
            4 => from.set(&mut from_agent),
            5 => from.set(&mut to_agent),
            6 => from.set(&mut created_at),
            7 => from.set(&mut updated_at),
            8 => from.set(&mut timeline),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            thread_id: from.required(thread_id, "thread_id")?,
            intent_id: from.required(intent_id, "intent_id")?,
            status: from.required(status, "status")?,
            owner_agent: from.required(owner_agent, "owner_agent")?,
            from_agent: from.required(from_agent, "from_agent")?,
            to_agent: from.required(to_agent, "to_agent")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            timeline: from.required(timeline, "timeline")?,
            extra,
        })
    }
}

impl Encode for InboxThread {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("thread_id", &self.thread_id);
            to.member("intent_id", &self.intent_id);
            to.member("status", &self.status);
            to.member("owner_agent", &self.owner_agent);
            to.member("from_agent", &self.from_agent);
            to.member("to_agent", &self.to_agent);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.member("timeline", &self.timeline);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(InboxThread);

impl Decode for Reply {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["message"];
        let mut message = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut message),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { message: from.required(message, "message")?, extra })
    }
}

impl Encode for Reply {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("message", &self.message);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Reply);

impl Decode for ThreadAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "thread"];
        let mut ok = None;
        let mut thread = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut thread),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, thread: from.required(thread, "thread")?, extra })
    }
}

impl Encode for ThreadAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("thread", &self.thread);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ThreadAnswer);

impl Decode for ThreadList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "threads"];
        let mut ok = None;
        let mut threads = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut threads),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            threads: from.required(threads, "threads")?,
            extra,
        })
    }
}

impl Encode for ThreadList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("threads", &self.threads);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ThreadList);

impl Decode for TimelineEvent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["event_id", "event_type", "actor", "at", "details"];
        let mut event_id = None;
        let mut event_type = None;
        let mut actor = None;
        let mut at = None;
        let mut details = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut event_id),
            1 => from.set(&mut event_type),
            2 => from.set(&mut actor),
            3 => from.set(&mut at),
            4 => from.set(&mut details),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            event_id: from.required(event_id, "event_id")?,
            event_type: from.required(event_type, "event_type")?,
            actor: from.required(actor, "actor")?,
            at: from.required(at, "at")?,
            details: from.required(details, "details")?,
            extra,
        })
    }
}

impl Encode for TimelineEvent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("event_id", &self.event_id);
            to.member("event_type", &self.event_type);
            to.member("actor", &self.actor);
            to.member("at", &self.at);
            to.member("details", &self.details);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(TimelineEvent);
