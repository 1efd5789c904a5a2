// @generated from specs/automio/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate automio
//! How the types that only `HostedTask` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{ProgressRequest, ProgressResult};

impl Decode for ProgressRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["progress", "info", "status"];
        let mut progress = None;
        let mut info = None;
        let mut status = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut progress),
            1 => from.set(&mut info),
            2 => from.set(&mut status),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            progress: from.required(progress, "progress")?,
            info: from.required(info, "info")?,
            status: from.required(status, "status")?,
            extra,
        })
    }
}

impl Encode for ProgressRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("progress", &self.progress);
            to.member("info", &self.info);
            to.member("status", &self.status);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ProgressRequest);

impl Decode for ProgressResult {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["success", "message", "task_id", "progress", "info", "status"];
        let mut success = None;
        let mut message = None;
        let mut task_id = None;
        let mut progress = None;
        let mut info = None;
        let mut status = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut success),
            1 => from.set(&mut message),
            2 => from.set(&mut task_id),
            3 => from.set(&mut progress),
            4 => from.set(&mut info),
            5 => from.set(&mut status),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            success: from.required(success, "success")?,
            message: from.required(message, "message")?,
            task_id: from.required(task_id, "task_id")?,
            progress: from.required(progress, "progress")?,
            info: from.required(info, "info")?,
            status: from.required(status, "status")?,
            extra,
        })
    }
}

impl Encode for ProgressResult {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("success", &self.success);
            to.member("message", &self.message);
            to.member("task_id", &self.task_id);
            to.member("progress", &self.progress);
            to.member("info", &self.info);
            to.member("status", &self.status);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ProgressResult);
