// @generated from specs/amdahl/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate amdahl
//! How the types that only `Agents` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{AgentEvent, AgentResumeRequest, AgentRun, AgentRunRequest, AgentStatus};

impl Decode for AgentEvent {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["type", "data"];
        let mut kind = None;
        let mut data = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut kind),
            1 => from.set(&mut data),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { kind: from.required(kind, "type")?, data: from.required(data, "data")?, extra })
    }
}

impl Encode for AgentEvent {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("type", &self.kind);
            to.member("data", &self.data);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AgentEvent);

impl Decode for AgentResumeRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["input"];
        let mut input = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut input),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { input: from.required(input, "input")?, extra })
    }
}

impl Encode for AgentResumeRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("input", &self.input);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AgentResumeRequest);

impl Decode for AgentRun {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["session_id", "status", "profile_id", "created_at"];
        let mut session_id = None;
        let mut status = None;
        let mut profile_id = None;
        let mut created_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut session_id),
            1 => from.set(&mut status),
            2 => from.set(&mut profile_id),
            3 => from.set(&mut created_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            session_id: from.required(session_id, "session_id")?,
            status: from.required(status, "status")?,
            profile_id: from.required(profile_id, "profile_id")?,
            created_at: from.required(created_at, "created_at")?,
            extra,
        })
    }
}

impl Encode for AgentRun {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("session_id", &self.session_id);
            to.member("status", &self.status);
            to.member("profile_id", &self.profile_id);
            to.member("created_at", &self.created_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AgentRun);

impl Decode for AgentRunRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["profile_id", "task", "input_params", "async"];
        let mut profile_id = None;
        let mut task = None;
        let mut input_params = None;
        let mut async_ = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut profile_id),
            1 => from.set(&mut task),
            2 => from.set(&mut input_params),
            3 => from.set(&mut async_),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            profile_id: from.required(profile_id, "profile_id")?,
            task: from.required(task, "task")?,
            input_params: from.required(input_params, "input_params")?,
            async_: from.required(async_, "async")?,
            extra,
        })
    }
}

impl Encode for AgentRunRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("profile_id", &self.profile_id);
            to.member("task", &self.task);
            to.member("input_params", &self.input_params);
            to.member("async", &self.async_);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AgentRunRequest);

impl Decode for AgentStatus {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "status",
            "session_id",
            "profile_id",
            "created_at",
            "updated_at",
            "output",
            "result",
            "error",
            "pending_input",
        ];
        let mut status = None;
        let mut session_id = None;
        let mut profile_id = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut output = None;
        let mut result = None;
        let mut error = None;
        let mut pending_input = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut status),
            1 => from.set(&mut session_id),
            2 => from.set(&mut profile_id),
            3 => from.set(&mut created_at),
            4 => from.set(&mut updated_at),
            5 => from.set(&mut output),
            6 => from.set(&mut result),
            7 => from.set(&mut error),
            8 => from.set(&mut pending_input),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            status: from.required(status, "status")?,
            session_id: from.required(session_id, "session_id")?,
            profile_id: from.required(profile_id, "profile_id")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            output: from.required(output, "output")?,
            result: from.required(result, "result")?,
            error: from.required(error, "error")?,
            pending_input: from.required(pending_input, "pending_input")?,
            extra,
        })
    }
}

impl Encode for AgentStatus {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("status", &self.status);
            to.member("session_id", &self.session_id);
            to.member("profile_id", &self.profile_id);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.member("output", &self.output);
            to.member("result", &self.result);
            to.member("error", &self.error);
            to.member("pending_input", &self.pending_input);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AgentStatus);
