// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Approvals` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{ApprovalAnswer, ApprovalDecision, DecideApproval};

impl Decode for ApprovalAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "approval"];
        let mut ok = None;
        let mut approval = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut approval),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            approval: from.required(approval, "approval")?,
            extra,
        })
    }
}

impl Encode for ApprovalAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("approval", &self.approval);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ApprovalAnswer);

impl Decode for ApprovalDecision {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["approval_id", "decision", "comment", "decided_at"];
        let mut approval_id = None;
        let mut decision = None;
        let mut comment = None;
        let mut decided_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut approval_id),
            1 => from.set(&mut decision),
            2 => from.set(&mut comment),
            3 => from.set(&mut decided_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            approval_id: from.required(approval_id, "approval_id")?,
            decision: from.required(decision, "decision")?,
            comment: from.required(comment, "comment")?,
            decided_at: from.required(decided_at, "decided_at")?,
            extra,
        })
    }
}

impl Encode for ApprovalDecision {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("approval_id", &self.approval_id);
            to.member("decision", &self.decision);
            to.member("comment", &self.comment);
            to.member("decided_at", &self.decided_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ApprovalDecision);

impl Decode for DecideApproval {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["decision", "comment"];
        let mut decision = None;
        let mut comment = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut decision),
            1 => from.set(&mut comment),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            decision: from.required(decision, "decision")?,
            comment: from.required(comment, "comment")?,
            extra,
        })
    }
}

impl Encode for DecideApproval {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("decision", &self.decision);
            to.member("comment", &self.comment);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(DecideApproval);
