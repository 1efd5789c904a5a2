// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Approvals` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{ApprovalAnswer, ApprovalDecision, DecideApproval};

json_struct!(ApprovalAnswer { ok: "ok", approval: "approval", ..extra });

json_struct!(ApprovalDecision {
    approval_id: "approval_id",
    decision: "decision",
    comment: "comment",
    decided_at: "decided_at",
    ..extra
});

json_struct!(DecideApproval { decision: "decision", comment: "comment", ..extra });
