// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Members` uses are read and written.

use specloom_runtime::Extra;
use specloom_runtime::codegen::{Decode, DecodeError, Encode, Reader, Writer, serde_bridge};

use crate::models::{AddMember, Member, MemberAnswer, MemberList, RemovedMember, UpdateMember};

impl Decode for AddMember {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] =
            &["org_id", "workspace_id", "actor_id", "role", "invited_by_actor_id"];
        let mut org_id = None;
        let mut workspace_id = None;
        let mut actor_id = None;
        let mut role = None;
        let mut invited_by_actor_id = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut workspace_id),
            2 => from.set(&mut actor_id),
            3 => from.set(&mut role),
            4 => from.set(&mut invited_by_actor_id),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            actor_id: from.required(actor_id, "actor_id")?,
            role: from.required(role, "role")?,
            invited_by_actor_id: from.required(invited_by_actor_id, "invited_by_actor_id")?,
            extra,
        })
    }
}

impl Encode for AddMember {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("actor_id", &self.actor_id);
            to.member("role", &self.role);
            to.member("invited_by_actor_id", &self.invited_by_actor_id);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(AddMember);

impl Decode for Member {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &[
            "member_id",
            "org_id",
            "workspace_id",
            "actor_id",
            "role",
            "status",
            "created_at",
            "updated_at",
        ];
        let mut member_id = None;
        let mut org_id = None;
        let mut workspace_id = None;
        let mut actor_id = None;
        let mut role = None;
        let mut status = None;
        let mut created_at = None;
        let mut updated_at = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut member_id),
            1 => from.set(&mut org_id),
            2 => from.set(&mut workspace_id),
            3 => from.set(&mut actor_id),
            4 => from.set(&mut role),
            5 => from.set(&mut status),
            6 => from.set(&mut created_at),
            7 => from.set(&mut updated_at),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            member_id: from.required(member_id, "member_id")?,
            org_id: from.required(org_id, "org_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            actor_id: from.required(actor_id, "actor_id")?,
            role: from.required(role, "role")?,
            status: from.required(status, "status")?,
            created_at: from.required(created_at, "created_at")?,
            updated_at: from.required(updated_at, "updated_at")?,
            extra,
        })
    }
}

impl Encode for Member {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("member_id", &self.member_id);
            to.member("org_id", &self.org_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("actor_id", &self.actor_id);
            to.member("role", &self.role);
            to.member("status", &self.status);
            to.member("created_at", &self.created_at);
            to.member("updated_at", &self.updated_at);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(Member);

impl Decode for MemberAnswer {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "member"];
        let mut ok = None;
        let mut member_2 = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut member_2),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self { ok: from.required(ok, "ok")?, member: from.required(member_2, "member")?, extra })
    }
}

impl Encode for MemberAnswer {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("member", &self.member);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(MemberAnswer);

impl Decode for MemberList {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "members"];
        let mut ok = None;
        let mut members = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut members),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            members: from.required(members, "members")?,
            extra,
        })
    }
}

impl Encode for MemberList {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("members", &self.members);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(MemberList);

impl Decode for RemovedMember {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["ok", "removed", "org_id", "member_id", "removed_at", "result"];
        let mut ok = None;
        let mut removed = None;
        let mut org_id = None;
        let mut member_id = None;
        let mut removed_at = None;
        let mut result = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut ok),
            1 => from.set(&mut removed),
            2 => from.set(&mut org_id),
            3 => from.set(&mut member_id),
            4 => from.set(&mut removed_at),
            5 => from.set(&mut result),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            ok: from.required(ok, "ok")?,
            removed: from.required(removed, "removed")?,
            org_id: from.required(org_id, "org_id")?,
            member_id: from.required(member_id, "member_id")?,
            removed_at: from.required(removed_at, "removed_at")?,
            result: from.required(result, "result")?,
            extra,
        })
    }
}

impl Encode for RemovedMember {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("ok", &self.ok);
            to.member("removed", &self.removed);
            to.member("org_id", &self.org_id);
            to.member("member_id", &self.member_id);
            to.member("removed_at", &self.removed_at);
            to.member("result", &self.result);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(RemovedMember);

impl Decode for UpdateMember {
    fn decode(from: &mut Reader<'_>) -> Result<Self, DecodeError> {
        const MEMBERS: &[&str] = &["org_id", "member_id", "workspace_id", "role", "status"];
        let mut org_id = None;
        let mut member_id = None;
        let mut workspace_id = None;
        let mut role = None;
        let mut status = None;
        let mut extra = Extra::new();
        from.object(MEMBERS, &mut |member, from| match member {
            0 => from.set(&mut org_id),
            1 => from.set(&mut member_id),
            2 => from.set(&mut workspace_id),
            3 => from.set(&mut role),
            4 => from.set(&mut status),
            _ => from.keep(&mut extra),
        })?;
        Ok(Self {
            org_id: from.required(org_id, "org_id")?,
            member_id: from.required(member_id, "member_id")?,
            workspace_id: from.required(workspace_id, "workspace_id")?,
            role: from.required(role, "role")?,
            status: from.required(status, "status")?,
            extra,
        })
    }
}

impl Encode for UpdateMember {
    fn encode(&self, to: &mut Writer) {
        to.object(|to| {
            to.member("org_id", &self.org_id);
            to.member("member_id", &self.member_id);
            to.member("workspace_id", &self.workspace_id);
            to.member("role", &self.role);
            to.member("status", &self.status);
            to.rest(&self.extra);
        });
    }
}

serde_bridge!(UpdateMember);
