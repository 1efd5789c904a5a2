// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate amdahl
//! How the types that are used all over the API are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    Artifact, ArtifactCreated, ArtifactStatusChanged, ArtifactUpdated, ErrorBodyModel,
    ErrorEnvelope, SessionCompleted, WebhookEvent,
};

impl Decode for Artifact {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["id", "artifact_type", "title", "status", "current_version"];
        let mut id = None;
        let mut artifact_type = None;
        let mut title = None;
        let mut status = None;
        let mut current_version = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut id),
            1 => from.set(&mut artifact_type),
            2 => from.set(&mut title),
            3 => from.set(&mut status),
            4 => from.set(&mut current_version),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            id: from.required(id, "id")?,
            artifact_type: from.required(artifact_type, "artifact_type")?,
            title: from.required(title, "title")?,
            status: from.required(status, "status")?,
            current_version: from.required(current_version, "current_version")?,
            extra,
        })
    }
}

impl Encode for Artifact {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("id", &self.id);
            to.member("artifact_type", &self.artifact_type);
            to.member("title", &self.title);
            to.member("status", &self.status);
            to.member("current_version", &self.current_version);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Artifact);

impl Decode for ArtifactCreated {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["event", "business_id", "artifact", "timestamp"];
        let mut event = None;
        let mut business_id = None;
        let mut artifact = None;
        let mut timestamp = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut event),
            1 => from.set(&mut business_id),
            2 => from.set(&mut artifact),
            3 => from.set(&mut timestamp),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            event: from.required(event, "event")?,
            business_id: from.required(business_id, "business_id")?,
            artifact: from.required(artifact, "artifact")?,
            timestamp: from.required(timestamp, "timestamp")?,
            extra,
        })
    }
}

impl Encode for ArtifactCreated {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("event", &self.event);
            to.member("business_id", &self.business_id);
            to.member("artifact", &self.artifact);
            to.member("timestamp", &self.timestamp);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ArtifactCreated);

impl Decode for ArtifactStatusChanged {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["event", "artifact_id", "previous_status", "new_status"];
        let mut event = None;
        let mut artifact_id = None;
        let mut previous_status = None;
        let mut new_status = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut event),
            1 => from.set(&mut artifact_id),
            2 => from.set(&mut previous_status),
            3 => from.set(&mut new_status),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            event: from.required(event, "event")?,
            artifact_id: from.required(artifact_id, "artifact_id")?,
            previous_status: from.required(previous_status, "previous_status")?,
            new_status: from.required(new_status, "new_status")?,
            extra,
        })
    }
}

impl Encode for ArtifactStatusChanged {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("event", &self.event);
            to.member("artifact_id", &self.artifact_id);
            to.member("previous_status", &self.previous_status);
            to.member("new_status", &self.new_status);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ArtifactStatusChanged);

impl Decode for ArtifactUpdated {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["event", "artifact_id", "version", "change_summary"];
        let mut event = None;
        let mut artifact_id = None;
        let mut version = None;
        let mut change_summary = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut event),
            1 => from.set(&mut artifact_id),
            2 => from.set(&mut version),
            3 => from.set(&mut change_summary),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            event: from.required(event, "event")?,
            artifact_id: from.required(artifact_id, "artifact_id")?,
            version: from.required(version, "version")?,
            change_summary: from.required(change_summary, "change_summary")?,
            extra,
        })
    }
}

impl Encode for ArtifactUpdated {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("event", &self.event);
            to.member("artifact_id", &self.artifact_id);
            to.member("version", &self.version);
            to.member("change_summary", &self.change_summary);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ArtifactUpdated);

impl Decode for ErrorBodyModel {
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

impl Encode for ErrorBodyModel {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("code", &self.code);
            to.member("message", &self.message);
            to.member("details", &self.details);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ErrorBodyModel);

impl Decode for ErrorEnvelope {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["error", "retry_after"];
        let mut error = None;
        let mut retry_after = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut error),
            1 => from.set(&mut retry_after),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            error: from.required(error, "error")?,
            retry_after: from.required(retry_after, "retry_after")?,
            extra,
        })
    }
}

impl Encode for ErrorEnvelope {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("error", &self.error);
            to.member("retry_after", &self.retry_after);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ErrorEnvelope);

impl Decode for SessionCompleted {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["event", "session_id"];
        let mut event = None;
        let mut session_id = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut event),
            1 => from.set(&mut session_id),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            event: from.required(event, "event")?,
            session_id: from.required(session_id, "session_id")?,
            extra,
        })
    }
}

impl Encode for SessionCompleted {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("event", &self.event);
            to.member("session_id", &self.session_id);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(SessionCompleted);

impl Decode for WebhookEvent {
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
