// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Inbox` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    DecisionComment, Delegate, DeleteMessages, DeletedMessages, InboxChange, InboxChanges,
    InboxThread, Reply, ThreadAnswer, ThreadList, TimelineEvent,
};

json_struct!(DecisionComment { comment: "comment", ..extra });

json_struct!(Delegate { delegate_to: "delegate_to", note: "note", ..extra });

json_struct!(DeleteMessages { mode: "mode", message_ids: "message_ids", limit: "limit", ..extra });

json_struct!(DeletedMessages {
    ok: "ok",
    thread: "thread",
    mode: "mode",
    deleted_count: "deleted_count",
    message_ids: "message_ids",
    ..extra
});

json_struct!(InboxChange { cursor: "cursor", thread: "thread", ..extra });

json_struct!(InboxChanges {
    ok: "ok",
    changes: "changes",
    next_cursor: "next_cursor",
    has_more: "has_more",
    ..extra
});

json_struct!(InboxThread {
    thread_id: "thread_id",
    intent_id: "intent_id",
    status: "status",
    owner_agent: "owner_agent",
    from_agent: "from_agent",
    to_agent: "to_agent",
    created_at: "created_at",
    updated_at: "updated_at",
    timeline: "timeline",
    ..extra
});

json_struct!(Reply { message: "message", ..extra });

json_struct!(ThreadAnswer { ok: "ok", thread: "thread", ..extra });

json_struct!(ThreadList { ok: "ok", threads: "threads", ..extra });

json_struct!(TimelineEvent {
    event_id: "event_id",
    event_type: "event_type",
    actor: "actor",
    at: "at",
    details: "details",
    ..extra
});
