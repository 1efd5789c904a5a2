// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `AccessRequests` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{
    AccessRequest, AccessRequestAnswer, AccessRequestList, CreateAccessRequest, ReviewAccessRequest,
};

json_struct!(AccessRequest {
    access_request_id: "access_request_id",
    request_type: "request_type",
    state: "state",
    requester_actor_id: "requester_actor_id",
    org_id: "org_id",
    workspace_id: "workspace_id",
    requested_role: "requested_role",
    company_name: "company_name",
    justification: "justification",
    reviewer_actor_id: "reviewer_actor_id",
    review_comment: "review_comment",
    reviewed_at: "reviewed_at",
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(AccessRequestAnswer { ok: "ok", access_request: "access_request", ..extra });

json_struct!(AccessRequestList { ok: "ok", access_requests: "access_requests", ..extra });

json_struct!(CreateAccessRequest {
    request_type: "request_type",
    requester_actor_id: "requester_actor_id",
    org_id: "org_id",
    workspace_id: "workspace_id",
    requested_role: "requested_role",
    company_name: "company_name",
    justification: "justification",
    expires_at: "expires_at",
    ..extra
});

json_struct!(ReviewAccessRequest {
    decision: "decision",
    reviewer_actor_id: "reviewer_actor_id",
    review_comment: "review_comment",
    ..extra
});
