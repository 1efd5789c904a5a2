// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that are used all over the API are read and written.

use std::collections::BTreeMap;

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    ErrorDetail, ErrorEnvelope, ErrorEnvelopeDetail, ErrorEnvelopeError, HumanTask, IntentEvent,
    InvalidMember, PendingWith, Principal, QuotaDimensions,
};

impl Decode for ErrorDetail {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["code", "message", "details"];
        let mut code = None;
        let mut message = None;
        let mut details = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut code),
            1 => from.set(&mut message),
            2 => from.set(&mut details),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            code: from.required(code, "code")?,
            message: from.required(message, "message")?,
            details: from.required(details, "details")?,
            extra,
        })
    }
}

impl Encode for ErrorDetail {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("code", &self.code);
            to.member("message", &self.message);
            to.member("details", &self.details);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ErrorDetail);

impl Decode for ErrorEnvelope {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["error", "message", "detail"];
        let mut error = None;
        let mut message = None;
        let mut detail = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut error),
            1 => from.set(&mut message),
            2 => from.set(&mut detail),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            error: from.required(error, "error")?,
            message: from.required(message, "message")?,
            detail: from.required(detail, "detail")?,
            extra,
        })
    }
}

impl Encode for ErrorEnvelope {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("error", &self.error);
            to.member("message", &self.message);
            to.member("detail", &self.detail);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ErrorEnvelope);

impl Decode for ErrorEnvelopeDetail {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("String", |from| Decode::decode(from).map(Self::String)),
                ("InvalidMemberArray", |from| Decode::decode(from).map(Self::InvalidMemberArray)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for ErrorEnvelopeDetail {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::String(it) => it.encode(to),
            Self::InvalidMemberArray(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(ErrorEnvelopeDetail);

impl Decode for ErrorEnvelopeError {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.best_or(
            &[
                ("String", |from| Decode::decode(from).map(Self::String)),
                ("ErrorDetail", |from| Decode::decode(from).map(Self::ErrorDetail)),
            ],
            Self::Unknown,
        )
    }
}

impl Encode for ErrorEnvelopeError {
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::String(it) => it.encode(to),
            Self::ErrorDetail(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(ErrorEnvelopeError);

impl Decode for HumanTask {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "title",
            "description",
            "task_type",
            "allowed_outcomes",
            "required_comment",
            "assignees",
            "evidence_required",
            "form_schema",
        ];
        let mut title = None;
        let mut description = None;
        let mut task_type = None;
        let mut allowed_outcomes = None;
        let mut required_comment = None;
        let mut assignees = None;
        let mut evidence_required = None;
        let mut form_schema = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut title),
            1 => from.set(&mut description),
            2 => from.set(&mut task_type),
            3 => from.set(&mut allowed_outcomes),
            4 => from.set(&mut required_comment),
            5 => from.set(&mut assignees),
            6 => from.set(&mut evidence_required),
            7 => from.set(&mut form_schema),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            title: from.required(title, "title")?,
            description: from.required(description, "description")?,
            task_type: from.required(task_type, "task_type")?,
            allowed_outcomes: from.required(allowed_outcomes, "allowed_outcomes")?,
            required_comment: from.required(required_comment, "required_comment")?,
            assignees: from.required(assignees, "assignees")?,
            evidence_required: from.required(evidence_required, "evidence_required")?,
            form_schema: from.required(form_schema, "form_schema")?,
            extra,
        })
    }
}

impl Encode for HumanTask {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("title", &self.title);
            to.member("description", &self.description);
            to.member("task_type", &self.task_type);
            to.member("allowed_outcomes", &self.allowed_outcomes);
            to.member("required_comment", &self.required_comment);
            to.member("assignees", &self.assignees);
            to.member("evidence_required", &self.evidence_required);
            to.member("form_schema", &self.form_schema);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(HumanTask);

impl Decode for IntentEvent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "intent_id",
            "seq",
            "event_type",
            "status",
            "waiting_reason",
            "handler",
            "actor",
            "at",
            "details",
            "pending_with",
        ];
        let mut intent_id = None;
        let mut seq = None;
        let mut event_type = None;
        let mut status = None;
        let mut waiting_reason = None;
        let mut handler = None;
        let mut actor = None;
        let mut at = None;
        let mut details = None;
        let mut pending_with = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut intent_id),
            1 => from.set(&mut seq),
            2 => from.set(&mut event_type),
            3 => from.set(&mut status),
            4 => from.set(&mut waiting_reason),
            5 => from.set(&mut handler),
            6 => from.set(&mut actor),
            7 => from.set(&mut at),
            8 => from.set(&mut details),
            9 => from.set(&mut pending_with),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            intent_id: from.required(intent_id, "intent_id")?,
            seq: from.required(seq, "seq")?,
            event_type: from.required(event_type, "event_type")?,
            status: from.required(status, "status")?,
            waiting_reason: from.required(waiting_reason, "waiting_reason")?,
            handler: from.required(handler, "handler")?,
            actor: from.required(actor, "actor")?,
            at: from.required(at, "at")?,
            details: from.required(details, "details")?,
            pending_with: from.required(pending_with, "pending_with")?,
            extra,
        })
    }
}

impl Encode for IntentEvent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("intent_id", &self.intent_id);
            to.member("seq", &self.seq);
            to.member("event_type", &self.event_type);
            to.member("status", &self.status);
            to.member("waiting_reason", &self.waiting_reason);
            to.member("handler", &self.handler);
            to.member("actor", &self.actor);
            to.member("at", &self.at);
            to.member("details", &self.details);
            to.member("pending_with", &self.pending_with);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(IntentEvent);

impl Decode for InvalidMember {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["loc", "msg", "type", "input", "ctx"];
        let mut loc = None;
        let mut msg = None;
        let mut kind = None;
        let mut input = None;
        let mut ctx = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut loc),
            1 => from.set(&mut msg),
            2 => from.set(&mut kind),
            3 => from.set(&mut input),
            4 => from.set(&mut ctx),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            loc: from.required(loc, "loc")?,
            msg: from.required(msg, "msg")?,
            kind: from.required(kind, "type")?,
            input: from.required(input, "input")?,
            ctx: from.required(ctx, "ctx")?,
            extra,
        })
    }
}

impl Encode for InvalidMember {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("loc", &self.loc);
            to.member("msg", &self.msg);
            to.member("type", &self.kind);
            to.member("input", &self.input);
            to.member("ctx", &self.ctx);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(InvalidMember);

impl Decode for PendingWith {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["type", "ref", "name"];
        let mut kind = None;
        let mut ref_ = None;
        let mut name = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut kind),
            1 => from.set(&mut ref_),
            2 => from.set(&mut name),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            kind: from.required(kind, "type")?,
            ref_: from.required(ref_, "ref")?,
            name: from.required(name, "name")?,
            extra,
        })
    }
}

impl Encode for PendingWith {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("type", &self.kind);
            to.member("ref", &self.ref_);
            to.member("name", &self.name);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(PendingWith);

impl Decode for Principal {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "principal_id",
            "org_id",
            "workspace_id",
            "principal_type",
            "display_name",
            "status",
            "metadata",
            "created_at",
            "updated_at",
        ];
        let mut principal_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut principal_type = None;
        let mut display_name = None;
        let mut status = None;
        let mut metadata = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut principal_id),
            1 => from.set(&mut org_id),
            2 => from.set(&mut workspace_id),
            3 => from.set(&mut principal_type),
            4 => from.set(&mut display_name),
            5 => from.set(&mut status),
            6 => from.set(&mut metadata),
            7 => from.set(&mut created_at),
            8 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            principal_id: from.required(principal_id, "principal_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            principal_type: from.required(principal_type, "principal_type")?,
            display_name: from.required(display_name, "display_name")?,
            status: from.required(status, "status")?,
            metadata: from.required(metadata, "metadata")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for Principal {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("principal_id", &self.principal_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("principal_type", &self.principal_type);
            to.member("display_name", &self.display_name);
            to.member("status", &self.status);
            to.member("metadata", &self.metadata);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Principal);

impl Decode for QuotaDimensions {
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

impl Encode for QuotaDimensions {
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

serde_bridge!(QuotaDimensions);
