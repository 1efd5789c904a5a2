// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that are used all over the API are read and written.

use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, Reader, Writer, json_struct, serde_bridge,
};

use crate::models::{
    ErrorDetail, ErrorEnvelope, ErrorEnvelopeDetail, ErrorEnvelopeError, HumanTask, IntentEvent,
    InvalidMember, PendingWith, Principal, QuotaDimensions,
};

json_struct!(ErrorDetail { code: "code", message: "message", details: "details", ..extra });

json_struct!(ErrorEnvelope { error: "error", message: "message", detail: "detail", ..extra });

impl Decode for ErrorEnvelopeDetail {
    #[inline]
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
    #[inline]
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
    #[inline]
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
    #[inline]
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::String(it) => it.encode(to),
            Self::ErrorDetail(it) => it.encode(to),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(ErrorEnvelopeError);

json_struct!(HumanTask {
    title: "title",
    description: "description",
    task_type: "task_type",
    allowed_outcomes: "allowed_outcomes",
    required_comment: "required_comment",
    assignees: "assignees",
    evidence_required: "evidence_required",
    form_schema: "form_schema",
    ..extra
});

json_struct!(IntentEvent {
    intent_id: "intent_id",
    seq: "seq",
    event_type: "event_type",
    status: "status",
    waiting_reason: "waiting_reason",
    handler: "handler",
    actor: "actor",
    at: "at",
    details: "details",
    pending_with: "pending_with",
    ..extra
});

json_struct!(InvalidMember {
    loc: "loc",
    msg: "msg",
    kind: "type",
    input: "input",
    ctx: "ctx",
    ..extra
});

json_struct!(PendingWith { kind: "type", ref_: "ref", name: "name", ..extra });

json_struct!(Principal {
    principal_id: "principal_id",
    org_id: "org_id",
    workspace_id: "workspace_id",
    principal_type: "principal_type",
    display_name: "display_name",
    status: "status",
    metadata: "metadata",
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(QuotaDimensions {
    requests_per_minute: "requests_per_minute",
    intents_per_day: "intents_per_day",
    inbox_writes_per_day: "inbox_writes_per_day",
    media_upload_bytes_per_day: "media_upload_bytes_per_day",
    media_storage_bytes: "media_storage_bytes",
    webhook_deliveries_per_day: "webhook_deliveries_per_day",
    schema_writes_per_day: "schema_writes_per_day",
    ..extra
});
