// @generated from specs/axme/openapi.yaml by codegen (emit/src/emitters/codec.rs). Run: cargo specloom generate axme
//! How the types that only `Members` uses are read and written.

use specloom_runtime::codegen::json_struct;

use crate::models::{AddMember, Member, MemberAnswer, MemberList, RemovedMember, UpdateMember};

json_struct!(AddMember {
    org_id: "org_id",
    workspace_id: "workspace_id",
    actor_id: "actor_id",
    role: "role",
    invited_by_actor_id: "invited_by_actor_id",
    ..extra
});

json_struct!(Member {
    member_id: "member_id",
    org_id: "org_id",
    workspace_id: "workspace_id",
    actor_id: "actor_id",
    role: "role",
    status: "status",
    created_at: "created_at",
    updated_at: "updated_at",
    ..extra
});

json_struct!(MemberAnswer { ok: "ok", member: "member", ..extra });

json_struct!(MemberList { ok: "ok", members: "members", ..extra });

json_struct!(RemovedMember {
    ok: "ok",
    removed: "removed",
    org_id: "org_id",
    member_id: "member_id",
    removed_at: "removed_at",
    result: "result",
    ..extra
});

json_struct!(UpdateMember {
    org_id: "org_id",
    member_id: "member_id",
    workspace_id: "workspace_id",
    role: "role",
    status: "status",
    ..extra
});
