// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate amdahl
//! How the types that are used all over the API are read and written.

use specloom_runtime::codegen::{
    Decode, DecodeError, Encode, Reader, Writer, json_struct, serde_bridge,
};

use crate::models::{
    Artifact, ArtifactCreated, ArtifactStatusChanged, ArtifactUpdated, ErrorBodyModel,
    ErrorEnvelope, SessionCompleted, WebhookEvent,
};

json_struct!(Artifact {
    id: "id",
    artifact_type: "artifact_type",
    title: "title",
    status: "status",
    current_version: "current_version",
    ..extra
});

json_struct!(ArtifactCreated {
    event: "event",
    business_id: "business_id",
    artifact: "artifact",
    timestamp: "timestamp",
    ..extra
});

json_struct!(ArtifactStatusChanged {
    event: "event",
    artifact_id: "artifact_id",
    previous_status: "previous_status",
    new_status: "new_status",
    ..extra
});

json_struct!(ArtifactUpdated {
    event: "event",
    artifact_id: "artifact_id",
    version: "version",
    change_summary: "change_summary",
    ..extra
});

json_struct!(ErrorBodyModel { code: "code", message: "message", details: "details", ..extra });

json_struct!(ErrorEnvelope { error: "error", retry_after: "retry_after", ..extra });

json_struct!(SessionCompleted { event: "event", session_id: "session_id", ..extra });

impl Decode for WebhookEvent {
    #[inline]
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        from.tagged("event", |tag, from| match tag {
            Some("session.completed") => Decode::decode(from).map(Self::SessionCompleted),
            Some("artifact.created") => Decode::decode(from).map(Self::ArtifactCreated),
            Some("artifact.updated") => Decode::decode(from).map(Self::ArtifactUpdated),
            Some("artifact.status_changed") => {
                Decode::decode(from).map(Self::ArtifactStatusChanged)
            }
            _ => from.unknown().map(Self::Unknown),
        })
    }
}

impl Encode for WebhookEvent {
    #[inline]
    fn encode(&self, to: &mut Writer) {
        match self {
            Self::SessionCompleted(it) => to.tagged("event", "session.completed", it),
            Self::ArtifactCreated(it) => to.tagged("event", "artifact.created", it),
            Self::ArtifactUpdated(it) => to.tagged("event", "artifact.updated", it),
            Self::ArtifactStatusChanged(it) => to.tagged("event", "artifact.status_changed", it),
            Self::Unknown(it) => to.value(it),
        }
    }
}

serde_bridge!(WebhookEvent);
