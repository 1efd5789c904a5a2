// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `AccessRequests` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{
    AccessRequest, AccessRequestAnswer, AccessRequestList, CreateAccessRequest, ReviewAccessRequest,
};

impl Decode for AccessRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "access_request_id",
            "request_type",
            "state",
            "requester_actor_id",
            "org_id",
            "workspace_id",
            "requested_role",
            "company_name",
            "justification",
            "reviewer_actor_id",
            "review_comment",
            "reviewed_at",
            "created_at",
            "updated_at",
        ];
        let mut access_request_id = None;
        let mut request_type = None;
        let mut state = None;
        let mut requester_actor_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut requested_role = None;
        let mut company_name = None;
        let mut justification = None;
        let mut reviewer_actor_id = None;
        let mut review_comment = None;
        let mut reviewed_at = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut access_request_id),
            1 => from.set(&mut request_type),
            2 => from.set(&mut state),
            3 => from.set(&mut requester_actor_id),
            4 => from.set(&mut org_id),
            5 => from.set(&mut workspace_id),
            6 => from.set(&mut requested_role),
            7 => from.set(&mut company_name),
            8 => from.set(&mut justification),
            9 => from.set(&mut reviewer_actor_id),
            10 => from.set(&mut review_comment),
            11 => from.set(&mut reviewed_at),
            12 => from.set(&mut created_at),
            13 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            access_request_id: from.required(access_request_id, "access_request_id")?,
            request_type: from.required(request_type, "request_type")?,
            state: from.required(state, "state")?,
            requester_actor_id: from.required(requester_actor_id, "requester_actor_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            requested_role: from.required(requested_role, "requested_role")?,
            company_name: from.required(company_name, "company_name")?,
            justification: from.required(justification, "justification")?,
            reviewer_actor_id: from.required(reviewer_actor_id, "reviewer_actor_id")?,
            review_comment: from.required(review_comment, "review_comment")?,
            reviewed_at: from.required(reviewed_at, "reviewed_at")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for AccessRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("access_request_id", &self.access_request_id);
            to.member("request_type", &self.request_type);
            to.member("state", &self.state);
            to.member("requester_actor_id", &self.requester_actor_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("requested_role", &self.requested_role);
            to.member("company_name", &self.company_name);
            to.member("justification", &self.justification);
            to.member("reviewer_actor_id", &self.reviewer_actor_id);
            to.member("review_comment", &self.review_comment);
            to.member("reviewed_at", &self.reviewed_at);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AccessRequest);

impl Decode for AccessRequestAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "access_request"];
        let mut ok = None;
        let mut access_request = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut access_request),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            access_request: from.required(access_request, "access_request")?,
            extra,
        })
    }
}

impl Encode for AccessRequestAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("access_request", &self.access_request);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AccessRequestAnswer);

impl Decode for AccessRequestList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "access_requests"];
        let mut ok = None;
        let mut access_requests = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut access_requests),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            access_requests: from.required(access_requests, "access_requests")?,
            extra,
        })
    }
}

impl Encode for AccessRequestList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("access_requests", &self.access_requests);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AccessRequestList);

impl Decode for CreateAccessRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "request_type",
            "requester_actor_id",
            "org_id",
            "workspace_id",
            "requested_role",
            "company_name",
            "justification",
            "expires_at",
        ];
        let mut request_type = None;
        let mut requester_actor_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut requested_role = None;
        let mut company_name = None;
        let mut justification = None;
        let mut expires_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut request_type),
            1 => from.set(&mut requester_actor_id),
            2 => from.set(&mut org_id),
            3 => from.set(&mut workspace_id),
            4 => from.set(&mut requested_role),
            5 => from.set(&mut company_name),
            6 => from.set(&mut justification),
            7 => from.set(&mut expires_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            request_type: from.required(request_type, "request_type")?,
            requester_actor_id: from.required(requester_actor_id, "requester_actor_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            requested_role: from.required(requested_role, "requested_role")?,
            company_name: from.required(company_name, "company_name")?,
            justification: from.required(justification, "justification")?,
            expires_at: from.required(expires_at, "expires_at")?,
            extra,
        })
    }
}

impl Encode for CreateAccessRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("request_type", &self.request_type);
            to.member("requester_actor_id", &self.requester_actor_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("requested_role", &self.requested_role);
            to.member("company_name", &self.company_name);
            to.member("justification", &self.justification);
            to.member("expires_at", &self.expires_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(CreateAccessRequest);

impl Decode for ReviewAccessRequest {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["decision", "reviewer_actor_id", "review_comment"];
        let mut decision = None;
        let mut reviewer_actor_id = None;
        let mut review_comment = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut decision),
            1 => from.set(&mut reviewer_actor_id),
            2 => from.set(&mut review_comment),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            decision: from.required(decision, "decision")?,
            reviewer_actor_id: from.required(reviewer_actor_id, "reviewer_actor_id")?,
            review_comment: from.required(review_comment, "review_comment")?,
            extra,
        })
    }
}

impl Encode for ReviewAccessRequest {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("decision", &self.decision);
            to.member("reviewer_actor_id", &self.reviewer_actor_id);
            to.member("review_comment", &self.review_comment);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(ReviewAccessRequest);
